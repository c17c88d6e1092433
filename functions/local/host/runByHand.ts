import { createHash, timingSafeEqual } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import type { HostedFunction } from './types';

/** What an administrator's request is judged by. */
export type ByHand = {
  readonly adminKey: string;
  readonly functions: readonly HostedFunction[];
  readonly run: (hosted: HostedFunction) => Promise<void>;
};

const PATH = /^\/admin\/functions\/([\w-]+)$/;

/**
 * `POST /admin/functions/{name}` with the key in `x-functions-key` starts a timer function now, as in Azure.
 * Gives the status to answer with, or `null` for another path.
 */
export function runByHand(
  { method, headers }: IncomingMessage,
  path: string,
  { adminKey, functions, run }: ByHand,
): number | null {
  const name = PATH.exec(path)?.[1];

  if (name === undefined) return null;
  if (!sameText(String(headers['x-functions-key'] ?? ''), adminKey)) return 401;

  const hosted = functions.find((one) => one.name === name && one.trigger.type === 'timerTrigger');

  if (method !== 'POST' || hosted === undefined) return 404;

  void run(hosted);

  return 202;
}

/** Compares in a time that tells nothing about where the texts differ. */
function sameText(one: string, other: string): boolean {
  const [first, second] = [one, other].map((text) => createHash('sha256').update(text).digest());

  return first !== undefined && second !== undefined && timingSafeEqual(first, second);
}
