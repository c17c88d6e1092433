import { type ChildProcess, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import type { FirstKeys } from './firstKeys';
import type { HostReply, HostRequest } from './host/messages';
import { LocalFault } from './localFault';

/** What to run. */
export type FunctionsOptions = {
  /** The folder that `npm run build` fills, with a slash at the end. */
  readonly dist: string;
  /** Port of 127.0.0.1; 0 takes a free one. */
  readonly port: number;
  /** The app's settings, SVOD_… */
  readonly settings: Readonly<Record<string, string>>;
  /** File descriptor that takes the log. */
  readonly log: number;
  /** The pane and the demonstration are served, too, which is told these keys; without it only the API is. */
  readonly site?: { readonly keys: FirstKeys | null };
};

/** The running function app. */
export type FunctionsProcess = {
  readonly address: string;
  readonly adminKey: string;
  readonly stop: () => Promise<void>;
  /** Resolves when the process is gone, whoever ended it. */
  readonly gone: Promise<void>;
};

/** The host gives open requests half a second; then the process is killed. */
const STOP_MS = 1_000;

/**
 * Runs the built function app in a process of its own: the library hosts one app in a process, and what
 * brings the app down leaves the data's process alone. Throws `LocalFault`.
 */
export async function startFunctions({
  dist,
  port,
  settings,
  log,
  site,
}: FunctionsOptions): Promise<FunctionsProcess> {
  const adminKey = randomBytes(24).toString('base64url');
  const child = spawn(process.execPath, ['--enable-source-maps', `${dist}local/host.mjs`], {
    // Ctrl+C in the terminal reaches the starting process only, which stops the children in order.
    detached: true,
    windowsHide: true,
    stdio: ['ignore', log, log, 'ipc'],
    env: { ...process.env, ...settings },
  });
  const gone = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const reply = await replyOf(child, {
    bundle: `${dist}functions/index.cjs`,
    port,
    adminKey,
    site: site === undefined ? null : { dist, keys: site.keys },
  });

  if (!reply.ok) throw faultOf(reply, port);

  return { address: `http://127.0.0.1:${reply.port}`, adminKey, gone, stop: () => stop(child, gone) };
}

function replyOf(child: ChildProcess, request: HostRequest): Promise<HostReply> {
  return new Promise((resolve) => {
    // Safe: the child is ours and says nothing else (host/child.ts).
    child.once('message', (message) => resolve(message as HostReply));
    child.once('exit', (code) =>
      resolve({ ok: false, reason: 'failed', message: `the host ended with code ${code}` }),
    );
    // When it is gone already, its exit tells.
    child.send(request, () => undefined);
  });
}

function faultOf({ reason, message }: Extract<HostReply, { ok: false }>, port: number): LocalFault {
  if (reason === 'portTaken') return new LocalFault('portTaken', String(port));
  if (reason === 'bundleMissing') return new LocalFault('bundleMissing', message);

  return new LocalFault('functionsFailed', message.replaceAll(/\s*\n\s*/g, ' '));
}

async function stop(child: ChildProcess, gone: Promise<void>): Promise<void> {
  if (child.connected) child.disconnect();

  const timer = setTimeout(() => child.kill('SIGKILL'), STOP_MS);

  await gone;
  clearTimeout(timer);
}
