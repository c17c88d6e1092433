import { type ChildProcess, spawn } from 'node:child_process';
import type { HostReply, HostRequest } from '../../../functions/local/host/messages';

/** The real host in a process of its own, which can be killed at any moment and started again on its port. */
export type HostProcess = {
  readonly port: number;
  /** SIGKILL; resolves when the process is gone. */
  readonly kill: () => Promise<void>;
  readonly start: () => Promise<void>;
  /** Of the process that runs now. */
  readonly pid: () => number | undefined;
};

/**
 * Starts the built function app (`npm run build`) with these settings on a free port of 127.0.0.1.
 *
 * @param within a command that runs what stands behind it, `bash -c 'ulimit …; exec "$@"' bash`, so that limits hold for the host
 */
export async function startHostProcess(
  settings: Readonly<Record<string, string>>,
  within: readonly string[] = [],
): Promise<HostProcess> {
  let { child, port } = await spawnHost(settings, 0, within);

  return {
    port,
    pid: () => child.pid,
    kill: async () => {
      const gone = new Promise((resolve) => child.once('exit', resolve));

      child.kill('SIGKILL');
      if (child.exitCode === null && child.signalCode === null) await gone;
    },
    start: async () => {
      ({ child, port } = await spawnHost(settings, port, within));
    },
  };
}

async function spawnHost(
  settings: Readonly<Record<string, string>>,
  port: number,
  within: readonly string[],
): Promise<{ readonly child: ChildProcess; readonly port: number }> {
  const dist = `${process.cwd()}/dist/`;
  const [command = process.execPath, ...rest] = [...within, process.execPath, `${dist}local/host.mjs`];
  const child = spawn(command, rest, {
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
