import { type Columns, valueAt } from '../columns/columns';
import { fixedSheetWords } from '../messages/ru/sheets';
import type { TemplateKey } from '../templates/template';

/** Name parts of a mentor, in the order in which the name is written. */
const NAME_PARTS = ['lastName', 'firstName', 'middleName'] as const;

/**
 * What users call row `row` of a sheet others refer to: a mentor's full name, an organisation's short name;
 * empty when it has none, or has it in another workbook.
 */
export function rowName(to: TemplateKey, columns: Columns, row: number): string {
  const keys = to === 'organisations' ? ['shortName'] : NAME_PARTS;

  const parts = keys.flatMap((key) => valueAt(columns, key, row) ?? []);

  return parts.filter((part) => part !== fixedSheetWords.namesElsewhere).join(' ');
}
