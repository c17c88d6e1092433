import type { ListPlan } from './listPlan';
import type { SheetSpec } from './sheetSpec';

const WIDTH = 30;

/** The hidden sheet «Справочники» that the lists of the other sheets draw on; `null` when they need none. */
export function listsSheet({ columns }: ListPlan, name: string): SheetSpec | null {
  const depth = Math.max(0, ...columns.map(({ cells }) => cells.length));

  if (depth === 0) return null;

  return {
    name,
    stamp: null,
    hidden: true,
    columns: columns.map(() => ({ width: WIDTH })),
    rows: [
      { cells: columns.map(({ heading }) => ({ value: heading, style: 'header' })) },
      ...Array.from({ length: depth }, (_, row) => ({
        cells: columns.map(({ cells }) => cells[row] ?? null),
      })),
    ],
    table: null,
    validations: [],
    conditionals: [],
    charts: [],
    freeze: { rows: 1, columns: 0 },
    print: { landscape: true, titleRows: [0, 0], signature: false },
  };
}
