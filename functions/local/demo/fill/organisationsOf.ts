import { type Columns, ROW_CODE, type Value, valueAt } from '../../../../shared/columns/columns';
import type { FillInput } from './fillInput';

/** An organisation that the sheets of a reporter point at. */
export type DemoOrganisation = { readonly code: Value; readonly name: string; readonly level: string };

/** The organisations of the reporter's directory; of an organisation that reports itself, that one. */
export function organisationsOf({ reporter, filled }: FillInput): readonly DemoOrganisation[] {
  if (reporter.kind === 'organisation') {
    return [{ code: reporter.key, name: reporter.name, level: reporter.level ?? 'college' }];
  }

  const { organisations } = filled;

  return organisations === undefined ? [] : rowsOf(organisations);
}

function rowsOf(columns: Columns): readonly DemoOrganisation[] {
  return Array.from({ length: columns.rows }, (_, row) => ({
    code: valueAt(columns, ROW_CODE, row),
    name: String(valueAt(columns, 'shortName', row)),
    level: String(valueAt(columns, 'level', row)),
  }));
}
