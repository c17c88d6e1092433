import type { PivotSpec, PivotSum } from '../../../../shared/sheets/sheetSpec';
import type { Call } from '../batch/calls';
import type { Target } from './target';

const SUMS = { sum: 'Sum', count: 'Count', average: 'Average' } as const satisfies Record<PivotSum, string>;

/**
 * PivotTables over tables of the workbook. One that is there, wherever the user has moved it, only reads its source
 * anew: fields, filters and looks are as the user arranged them. `known`: those that are there, by name.
 */
export function pivotCalls(
  { sheet, spec }: Target,
  known: ReadonlyMap<string, Excel.PivotTable>,
): readonly Call[] {
  return (spec.pivots ?? []).map((pivot) => () => {
    const present = known.get(pivot.name);

    if (present === undefined) addPivot(sheet, pivot);
    else present.refresh();
  });
}

function addPivot(sheet: Excel.Worksheet, spec: PivotSpec): void {
  const { row, column } = spec.at;
  const pivot = sheet.pivotTables.add(
    spec.name,
    // A text would be taken for an address.
    sheet.context.workbook.tables.getItem(spec.source.table),
    sheet.getRangeByIndexes(row, column, 1, 1),
  );
  const fieldOf = (name: string) => pivot.hierarchies.getItem(name);

  for (const { field, only } of spec.filters) {
    const added = pivot.filterHierarchies.add(fieldOf(field));

    if (only !== null) added.fields.getItem(field).applyFilter({ manualFilter: { selectedItems: [only] } });
  }

  for (const field of spec.rows) pivot.rowHierarchies.add(fieldOf(field));
  for (const field of spec.columns) pivot.columnHierarchies.add(fieldOf(field));

  for (const { field, caption, sum } of spec.values) {
    const data = pivot.dataHierarchies.add(fieldOf(field));

    data.summarizeBy = SUMS[sum];
    data.name = caption;
  }

  pivot.layout.layoutType = 'Outline';
  pivot.layout.showColumnGrandTotals = spec.grandTotals;
  pivot.layout.showRowGrandTotals = spec.grandTotals;
}
