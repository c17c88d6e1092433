import { fixedSheetWords } from '../messages/ru/sheets';
import type { Region } from '../regions/region';
import { type EnumerationItem, enumerationItems } from '../templates/enumerations';
import type { RowsWhere, SumLine, Template } from '../templates/template';
import { columnName } from './a1';
import { placeOf, sheetLayout } from './sheetLayout';

/**
 * What the sheet of `source` comes to for `line`. A sum is empty where nobody gives a number, and says «не меньше»
 * where somebody has no data; a count is empty where nobody answers. Whole columns are added: they stay what
 * they are whatever rows are deleted, sorted or inserted.
 */
export function sumFormula(source: Template, line: SumLine, region: Region): string {
  if ('count' in line) return countFormula(source, line.count, region);

  const { sum, where } = line;
  const numbers = columnOf(source, sum);
  const missing = `"${fixedSheetWords.missing.noData}"`;
  const conditions = where === undefined ? [''] : conditionsOf(source, where, region);
  const counted = conditions.map((condition) => `COUNTIFS(${numbers},">=0"${condition})`).join('+');
  const without = conditions.map((condition) => `COUNTIFS(${numbers},${missing}${condition})`).join('+');
  const added = conditions.map((condition) => `SUMIFS(${numbers},${numbers},">=0"${condition})`).join('+');

  return `IF(${counted}=0,"",IF(${without}=0,${added},"${fixedSheetWords.atLeast} "&${added}))`;
}

function countFormula(source: Template, { column, holds }: RowsWhere, region: Region): string {
  const cells = columnOf(source, column);
  const count = (items: readonly EnumerationItem[]) =>
    items.map(({ label }) => `COUNTIF(${cells},"${label}")`).join('+');
  const items = itemsOf(source, column, region);

  return `IF(${count(items)}=0,"",${count(items.filter(({ key }) => holds.includes(key)))})`;
}

/** One for each value, as a formula's functions take it after their first range. */
function conditionsOf(source: Template, { column, holds }: RowsWhere, region: Region): readonly string[] {
  return itemsOf(source, column, region)
    .filter(({ key }) => holds.includes(key))
    .map(({ label }) => `,${columnOf(source, column)},"${label}"`);
}

function columnOf(source: Template, key: string): string {
  const letters = columnName(placeOf(sheetLayout(source, 0), key));

  return `${source.name}!$${letters}:$${letters}`;
}

/** Throws where the column takes no values of a list. */
function itemsOf(source: Template, key: string, region: Region): readonly EnumerationItem[] {
  const kind = source.columns.find((column) => column.key === key)?.kind;

  if (kind?.type !== 'enumeration') throw new Error(`${source.key}.${key} has no list`);

  return enumerationItems(kind.enumeration, region);
}
