import { randomUUID } from 'node:crypto';
import { errorText } from './errorText';
import { invoke } from './invoke';
import type { HostedFunction, Log, ProgrammingModel } from './types';

/** Runs a timer function now. What it throws becomes a line in the log. */
export async function runTimer(model: ProgrammingModel, hosted: HostedFunction, log: Log): Promise<void> {
  const now = new Date().toISOString();
  const timer = {
    Schedule: { AdjustForDST: false },
    ScheduleStatus: { Last: now, LastUpdated: now, Next: now },
    IsPastDue: false,
  };

  try {
    const data = { json: JSON.stringify(timer) };

    await invoke(model, hosted, { invocationId: randomUUID(), data, triggerMetadata: {} }, log);
  } catch (error) {
    log({ level: 'error', category: 'system', name: hosted.name, message: errorText(error) });
  }
}
