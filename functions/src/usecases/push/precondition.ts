import { type Result, refuse } from '../../../../shared/contract/result';
import type { Head } from '../../storage/submission';

/** Which revision a push is built on; `null`: none, it is the first. */
export type Precondition = { readonly base: number | null };

/** What the headers say about the base. Exactly one of the two has to be there; a dry run needs none. */
export function readPrecondition(headers: {
  readonly 'if-match'?: number | undefined;
  readonly 'if-none-match'?: '*' | undefined;
}): Result<Precondition, 'preconditionMissing'> {
  const { 'if-match': base, 'if-none-match': first } = headers;

  if ((base === undefined) === (first === undefined)) return refuse('preconditionMissing', {});

  return { ok: true, value: { base: base ?? null } };
}

/** Whether the head is still the one the push is built on. */
export function meets({ base }: Precondition, head: Head | null): Result<null, 'headMoved' | 'headMissing'> {
  if (head === null) return base === null ? { ok: true, value: null } : refuse('headMissing', {});
  if (head.revision === base) return { ok: true, value: null };

  return refuse('headMoved', { revision: head.revision, sentAt: head.sentAt });
}
