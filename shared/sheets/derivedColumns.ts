import type { Column, Value } from '../columns/columns';
import { encodeColumn } from '../columns/encodeColumn';
import type { FixedRow, Template } from '../templates/template';
import { fixedRowFacts } from './fixedRowFacts';
import { isDerived } from './isDerived';
import type { SheetContext } from './readTemplateSheet';
import { shareOf } from './shareOf';

/**
 * The columns that Svod fills itself on a sheet whose rows are given, for `fixedRows` as they stand on it: what
 * is known of a row and, where the template has shares, the share from the column `values`.
 */
export function derivedColumns(
  fixedRows: readonly FixedRow[],
  values: Column | undefined,
  template: Template,
  { region, year }: SheetContext,
): Readonly<Record<string, Column>> {
  const byCode = new Map(
    fixedRows.map(({ code }, row) => [code, values?.dictionary[values.codes[row] ?? 0] ?? null]),
  );
  const share = ({ code, partOf }: FixedRow): Value =>
    partOf === undefined ? null : shareOf(byCode.get(code) ?? null, byCode.get(partOf) ?? null);
  const facts = fixedRows.map(
    (row): Readonly<Record<string, Value>> => ({ ...fixedRowFacts(row, region, year), share: share(row) }),
  );

  return Object.fromEntries(
    template.columns
      .filter((column) => isDerived(template, column))
      .map(({ key }) => [key, encodeColumn(facts.map((row) => row[key] ?? null))]),
  );
}
