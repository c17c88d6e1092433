import { REFUSALS } from '../../../../shared/contract/refusals';
import type { SentSheet } from '../desk';

/** The revision that outran a sheet, as the refusal names it; `null` for every other end. */
export function newerRevision(end: SentSheet['end']): number | null {
  if (end.kind !== 'refused' || end.error.code !== 'headMoved') return null;

  const moved = REFUSALS.headMoved.params.safeParse(end.error.params);

  return moved.success ? moved.data.revision : null;
}
