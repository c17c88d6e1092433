import { isRecord } from '../../../../shared/columns/isRecord';
import { MAX_ROWS } from '../../../../shared/columns/limits';
import { wireWidth } from '../../../../shared/columns/wireWidth';
import { type Result, refuse } from '../../../../shared/contract/result';
import type { Submission } from '../../../../shared/contract/submission';
import { safeName } from '../../http/safeName';

/** Refuses what has too many rows, or a column with more entries or codes than a submission can have rows. */
export function guardSizes({
  rows,
  columns,
}: Pick<Submission, 'rows' | 'columns'>): Result<null, 'tooManyRows' | 'columnTooLong'> {
  if (rows > MAX_ROWS) return refuse('tooManyRows', { limit: MAX_ROWS });

  const long = Object.entries(columns).find(([, column]) => isTooLong(column));

  if (long !== undefined) {
    return refuse('columnTooLong', { column: safeName(long[0]), limit: MAX_ROWS });
  }

  return { ok: true, value: null };
}

function isTooLong(column: unknown): boolean {
  if (!isRecord(column)) return false;

  const { dictionary, codes } = column;
  if (!Array.isArray(dictionary)) return false;
  if (dictionary.length > MAX_ROWS) return true;

  return typeof codes === 'string' && codes.length > MAX_ROWS * wireWidth(dictionary.length);
}
