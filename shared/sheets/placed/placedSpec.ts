import type { GridRange } from '../grid';
import type { CellSpec, ChartSpec, ConditionalSpec, SheetSpec, TableSpec } from '../sheetSpec';
import { columnPlaces } from './columnPlaces';
import { moveReferences } from './moveReferences';
import { placeRange } from './placeRange';

/** A spec laid over a sheet on which the user may have moved columns, or put own ones between. */
export type PlacedSpec = {
  readonly spec: SheetSpec;
  /** Whether a cell is Svod's to write and format. */
  readonly owns: (row: number, column: number) => boolean;
};

/** The table as it stands on the sheet now. */
export type PresentTable = { readonly range: GridRange; readonly headings: readonly string[] };

/**
 * Lays the spec over the table that is there: every column goes where its heading stands, the user's columns
 * are passed over and stay in the table.
 */
export function placedSpec(spec: SheetSpec, present: PresentTable | null): PlacedSpec {
  const table = tableOf(spec, present);

  if (table === null) return { spec, owns: () => true };

  const { top, left, bottom, right } = table.range;
  const headings = (spec.rows[top]?.cells ?? [])
    .slice(left, right + 1)
    .map((cell) => String(cell?.value ?? ''));
  const places = columnPlaces(headings, present?.headings ?? []);
  const columnAt = (column: number): number => left + (places[column - left] ?? column - left);
  const width = Math.max(headings.length, present?.headings.length ?? 0);
  const own = new Set(places.map((place) => left + place));
  const isMoved = places.some((place, index) => place !== index);
  const full = { ...spec, table: { ...table, range: { top, left, bottom, right: left + width - 1 } } };

  return {
    spec: isMoved ? moved(full, table.range, columnAt) : full,
    owns: (row, column) => row < top || row > bottom || column < left || own.has(column),
  };
}

// A table that has nothing to hold for now keeps one blank row, since formulas and PivotTables point at it.
function tableOf({ table, rows, print }: SheetSpec, present: PresentTable | null): TableSpec | null {
  if (table !== null || present === null || print.titleRows === null) return table;

  const [top] = print.titleRows;
  const right = (rows[top]?.cells.length ?? 1) - 1;

  return { name: '', range: { top, left: 0, bottom: top + 1, right } };
}

function moved(spec: SheetSpec, table: GridRange, columnAt: (column: number) => number): SheetSpec {
  const last = Math.max(...spec.columns.map((_, column) => columnAt(column)));
  const columns = Array.from({ length: last + 1 }, () => ({ width: 0 }) as SheetSpec['columns'][number]);

  for (const [column, one] of spec.columns.entries()) columns[columnAt(column)] = one;

  return {
    ...spec,
    columns,
    rows: spec.rows.map((row, top) => ({
      ...row,
      cells: (top < table.top || top > table.bottom
        ? row.cells
        : movedCells(row.cells, last + 1, columnAt)
      ).map((cell) => movedCell(cell, columnAt)),
    })),
    validations: spec.validations.flatMap((one) =>
      placeRange(one.range, columnAt).map(({ range }) => ({ ...one, range })),
    ),
    conditionals: spec.conditionals.flatMap((one) => movedConditional(one, columnAt)),
    charts: spec.charts.map((chart) => movedChart(chart, columnAt)),
  };
}

function movedCells(
  cells: readonly (CellSpec | null)[],
  length: number,
  columnAt: (column: number) => number,
): readonly (CellSpec | null)[] {
  const all = Array.from({ length }, (): CellSpec | null => null);

  for (const [column, cell] of cells.entries()) all[columnAt(column)] = cell;

  return all;
}

function movedCell(cell: CellSpec | null, columnAt: (column: number) => number): CellSpec | null {
  return cell?.formula === undefined ? cell : { ...cell, formula: moveReferences(cell.formula, columnAt) };
}

// A chart stays where it is; each of its series is one column of the table.
function movedChart(chart: ChartSpec, columnAt: (column: number) => number): ChartSpec {
  const movedColumn = (range: GridRange): GridRange => ({
    ...range,
    left: columnAt(range.left),
    right: columnAt(range.left),
  });

  return {
    ...chart,
    categories: movedColumn(chart.categories),
    series: chart.series.map((one) => ({ ...one, values: movedColumn(one.values) })),
  };
}

// Relative references count from the first cell of each part.
function movedConditional(
  one: ConditionalSpec,
  columnAt: (column: number) => number,
): readonly ConditionalSpec[] {
  return placeRange(one.range, columnAt).map(({ from, range }) => ({
    ...one,
    range,
    formula: moveReferences(one.formula, (column, isFixed) =>
      columnAt(isFixed ? column : column + from - one.range.left),
    ),
  }));
}
