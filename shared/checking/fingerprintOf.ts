import { type Columns, type Value, valueAt } from '../columns/columns';
import { digest } from './digest';
import type { Hit } from './hit';

/** What an explanation on the wire may carry (shared/contract/submission.ts). */
export const FINGERPRINT_LENGTH = 1000;

/**
 * The fingerprint of what a rule emitted: a JSON array of the values of its inputs in the row, then of what
 * it compared them with. Local values are digested, so that names do not stand a second time in the workbook
 * next to an explanation; so is what would be too long. Empty unless a warning.
 */
export function fingerprintOf({ rule, row, params }: Hit, columns: Columns): string {
  if (rule.severity !== 'warning') return '';

  const values = rule.inputs.map(
    (key): Value => (typeof row === 'number' ? valueAt(columns, key, row) : null),
  );
  const text = JSON.stringify([...values, ...Object.values(params)]);

  return rule.reads === 'local' || text.length > FINGERPRINT_LENGTH ? digest(text) : text;
}
