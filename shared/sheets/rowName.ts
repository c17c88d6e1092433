import { type Columns, valueAt } from '../columns/columns';
import { fixedSheetWords } from '../messages/ru/sheets';
import type { TemplateKey } from '../templates/template';
import { templates } from '../templates/templates';

/**
 * What users call row `row` of a sheet others refer to, in the best of the ways its template names: a mentor's full
 * name, an organisation's short name; empty when it has none, or has it in another workbook.
 */
export function rowName(to: TemplateKey, columns: Columns, row: number): string {
  return joinedName(columns, templates[to].rowsNamedBy?.[0] ?? [], row);
}

/** The values of columns `keys` in row `row`, as they are joined to a name; blanks are left out. */
export function joinedName(columns: Columns, keys: readonly string[], row: number): string {
  const parts = keys.flatMap((key) => valueAt(columns, key, row) ?? []);

  return parts.filter((part) => part !== fixedSheetWords.namesElsewhere).join(' ');
}
