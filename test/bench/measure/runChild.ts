import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const run = promisify(execFile);

/**
 * Runs a program of test/bench/children, bundled beside this one, in a fresh process of Node.
 *
 * @returns the object it prints as JSON
 */
export async function runChild(
  program: 'loadFunctions' | 'pushOnce',
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<Readonly<Record<string, number>>> {
  const path = fileURLToPath(new URL(`${program}.mjs`, import.meta.url));
  const { stdout } = await run(process.execPath, [path, ...args], { env: { ...process.env, ...env } });

  return JSON.parse(stdout);
}
