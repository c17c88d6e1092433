import type { Columns } from '../columns/columns';
import { type Cut, cutBy } from './cut';

/** The cut of `columns` into one group without limits: the rows whose column `key` holds one of `values`. */
export function rowsWhere(columns: Columns, key: string, values: readonly string[]): Cut {
  const { groupsOfEntry, codes } = cutBy(columns, key, key, (value) => (values.includes(value) ? [''] : []));

  return { groups: [{}], groupsOfEntry, codes };
}
