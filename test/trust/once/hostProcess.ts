import { type ChildProcess, spawn } from 'node:child_process';
import type { HostReply, HostRequest } from '../../../functions/local/host/messages';

/** The real host in a process of its own, which can be killed at any moment and started again on its port. */
export type HostProcess = {
  readonly port: number;
  /** SIGKILL; resolves when the process is gone. */
  readonly kill: () => Promise<void>;
  readonly start: () => Promise<void>;
};

/** Starts the built function app (`npm run build`) with these settings on a free port of 127.0.0.1. */
export async function startHostProcess(settings: Readonly<Record<string, string>>): Promise<HostProcess> {
  let { child, port } = await spawnHost(settings, 0);

  return {
    port,
    kill: async () => {
      const gone = new Promise((resolve) => child.once('exit', resolve));

      child.kill('SIGKILL');
      if (child.exitCode === null && child.signalCode === null) await gone;
    },
    start: async () => {
      ({ child, port } = await spawnHost(settings, port));
    },
  };
}

async function spawnHost(
  settings: Readonly<Record<string, string>>,
  port: number,
): Promise<{ readonly child: ChildProcess; readonly port: number }> {
  const dist = `${process.cwd()}/dist/`;
  const child = spawn(process.execPath, [`${dist}local/host.mjs`], {
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    env: { ...process.env, ...settings },
  });
  const request: HostRequest = {
    bundle: `${dist}functions/index.cjs`,
    port,
    adminKey: 'not asked for',
    site: null,
  };
  const reply = await new Promise<HostReply>((resolve, reject) => {
    // Safe: the child says nothing else (functions/local/host/child.ts).
    child.once('message', (message) => resolve(message as HostReply));
    child.once('exit', (code) => reject(new Error(`the host ended with code ${code}`)));
    child.send(request);
  });

  if (!reply.ok) throw new Error(reply.message);

  return { child, port: reply.port };
}
