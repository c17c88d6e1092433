import { isNativeError } from 'node:util/types';
import type { InvocationContext } from '@azure/functions';
import type { Role } from '../../../shared/contract/role';
import { StoreDamaged, StoreUnavailable } from '../storage/storeErrors';

/** `    at handle (/app/x.ts:1:2)`: a frame ends with a place in a file. */
const FRAME = /^ {4}at .+:\d+:\d+\)?$/;

/**
 * What is logged of a request. No key, no body, no client's address, and of the path only what the contract
 * has understood.
 */
export type RequestLog = {
  readonly requestId: string;
  readonly route: string;
  member?: string;
  role?: Role;
  target?: Readonly<Record<string, string | number>>;
  bytesIn?: number;
  bytesInflated?: number;
  status?: number;
  code?: string;
  bytesOut?: number;
  ms?: number;
};

/** One line of JSON for the request. */
export function logRequest(context: InvocationContext, log: RequestLog): void {
  context.log(JSON.stringify(log));
}

/**
 * One line of JSON for a bug or a failing store: where it happened. A message is repeated only where it is
 * ours, because others may quote what was sent.
 */
export function logFailure(context: InvocationContext, requestId: string, error: unknown): void {
  const isOurs = error instanceof StoreUnavailable || error instanceof StoreDamaged;
  const { name, message, stack } = isNativeError(error)
    ? error
    : new Error('something was thrown that is no error');

  context.error(
    JSON.stringify({
      requestId,
      error: name,
      ...(isOurs ? { message } : {}),
      at: framesOf(message, stack),
    }),
  );
}

/** A stack without its beginning, which repeats the message, and without lines of another message that only look like it. */
function framesOf(message: string, stack = ''): readonly string[] {
  return stack
    .replace(message, () => '')
    .split('\n')
    .filter((line) => FRAME.test(line));
}
