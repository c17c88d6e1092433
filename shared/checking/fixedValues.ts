import { type Value, valueAt } from '../columns/columns';
import type { FixedRow } from '../templates/template';
import { rowsByCode } from './rowsByCode';
import type { CheckContext, CheckedSheet } from './rule';

/** A given row of a sheet as it was filled in. */
export type FixedValue = {
  readonly definition: FixedRow;
  /** `null` when the sheet lacks the row. */
  readonly row: number | null;
  readonly value: Value;
  readonly asOf: Value;
};

/** The given rows that the reporter of `context` owes and what stands in them, by row code, in sheet order. */
export function fixedValues(
  { template, columns }: CheckedSheet,
  { region, reporter, year }: CheckContext,
): ReadonlyMap<string, FixedValue> {
  // Rules for every template ask, and to index a registry's rows is the dearest thing a check could do.
  if (template.fixedRows === undefined) return new Map();

  const { fixedRows } = template;
  const rows = rowsByCode(columns);

  return new Map(
    fixedRows.of(region, reporter, year).map((definition): [string, FixedValue] => {
      const row = rows.get(definition.code) ?? null;

      if (row === null) return [definition.code, { definition, row, value: null, asOf: null }];

      const value = valueAt(columns, fixedRows.value, row);
      const asOf = valueAt(columns, 'asOf', row);

      return [definition.code, { definition, row, value, asOf }];
    }),
  );
}
