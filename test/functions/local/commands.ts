import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as z from 'zod';

/** What `npm start -- --json` says. */
export const started = z.strictObject({
  address: z.url(),
  keys: z.strictObject({ reporter: z.string(), operator: z.string(), analyst: z.string() }),
});

/** A data folder of its own for a test. */
export const newFolder = () => mkdtemp(join(tmpdir(), 'svod-start-'));

const children = new Set<ChildProcess>();

afterAll(() => {
  for (const child of children) child.kill('SIGKILL');
});

/** How a command ended. */
export type Ended = { readonly code: number | null; readonly out: string; readonly err: string };

/** Runs a built command (`npm run build`). Whatever still runs when the tests end is killed. */
export function run(command: string, options: readonly string[], env: Readonly<Record<string, string>> = {}) {
  const child = spawn(process.execPath, [`dist/local/${command}.mjs`, ...options], {
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let out = '';
  let err = '';
  const gone = new Promise<number | null>((resolve) => child.once('close', resolve));
  const ended = async (): Promise<Ended> => ({ code: await gone, out, err });

  children.add(child);
  child.stdout.setEncoding('utf8').on('data', (text) => {
    out += text;
  });
  child.stderr.setEncoding('utf8').on('data', (text) => {
    err += text;
  });

  return {
    child,
    ended,
    /** What it has said once it has said `text`. */
    saying: async (text: string) => {
      while (!out.includes(text)) {
        if (child.exitCode !== null) throw new Error(`${command} ended: ${err}`);
        await pause();
      }

      return out;
    },
    stop: () => {
      child.kill('SIGINT');

      return ended();
    },
  };
}

/** `npm start -- --json --empty` on a free port: resolves when its line is there. */
export async function startJson(folder: string) {
  const local = run('start', ['--json', '--empty', '--port', '0', '--data', folder]);

  return { ...local, line: await local.saying('\n') };
}

/** A moment. */
export function pause(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 20));
}
