import type { Value } from '../../columns/columns';
import type { PreviousVersion } from '../template';

/** Where a column's values come from: a column of the version before and what is done to them, or nowhere. */
export type ColumnOrigin =
  | { readonly from: string; readonly by: ((value: Value) => Value) | null }
  | { readonly from: null; readonly value: Value };

/** The origin of the column `key` of the newer version. */
export function columnOrigin({ template, moves }: PreviousVersion, key: string): ColumnOrigin {
  const move = moves[key];

  if (move?.kind === 'new') return { from: null, value: move.value };
  if (move !== undefined) return { from: move.from, by: move.kind === 'converted' ? move.by : null };

  return template.columns.some((column) => column.key === key)
    ? { from: key, by: null }
    : { from: null, value: null };
}
