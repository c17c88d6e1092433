import { WorkbookFault } from '../../ports/workbookFault';
import type { Outcome, Problem } from '../desk';
import { DeskProblem } from './deskProblem';

/** What `work` gives, or why it gave nothing: never throws. What ends because the user gave up is no failure of anything. */
export async function attempt<T>(work: () => Promise<T>, signal?: AbortSignal): Promise<Outcome<T>> {
  try {
    return { ok: true, value: await work() };
  } catch (error) {
    const problem = problemOf(error);

    return {
      ok: false,
      problem: problem.kind === 'unreachable' && signal?.aborted ? { kind: 'cancelled' } : problem,
    };
  }
}

function problemOf(error: unknown): Problem {
  if (error instanceof DeskProblem) return error.problem;
  if (error instanceof WorkbookFault) {
    const { reason, detail } = error;

    return reason === 'cancelled' ? { kind: 'cancelled' } : { kind: 'workbook', reason, detail };
  }

  return { kind: 'bug', detail: error instanceof Error ? `${error.name}: ${error.message}` : String(error) };
}
