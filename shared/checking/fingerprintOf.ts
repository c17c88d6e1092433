import { type Columns, type Value, valueAt } from '../columns/columns';
import { digest } from './digest';
import type { Hit } from './hit';

/** What an explanation on the wire may carry (shared/contract/submission.ts). */
export const FINGERPRINT_LENGTH = 1000;

/**
 * The fingerprint of what a rule emitted: a JSON array of the values of its inputs in the row, then of what
 * it compared them with. Local values are digested, so that names do not stand a second time in the workbook
 * next to an explanation; so are those of a rule whose inputs the template names, which may be free texts, and what
 * would be too long. Empty unless a warning.
 */
export function fingerprintOf(hit: Hit, columns: Columns): string {
  const { rule, row, params } = hit;

  if (rule.severity !== 'warning') return '';

  const values = inputsOf(hit).map(
    (key): Value => (typeof row === 'number' ? valueAt(columns, key, row) : null),
  );
  const text = JSON.stringify([...values, ...Object.values(params)]);
  const isPlain = rule.reads === 'shared' && rule.inputs.length > 0 && text.length <= FINGERPRINT_LENGTH;

  return isPlain ? text : digest(text);
}

function inputsOf({ rule, column }: Hit): readonly string[] {
  if (rule.inputs.length > 0 || column === null) return rule.inputs;

  return [column];
}
