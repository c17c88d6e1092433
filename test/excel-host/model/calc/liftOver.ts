import type { Book } from '../book';
import type { CellValue } from '../types';
import type { Operand } from './operand';
import { operandRows } from './operandRows';
import { raisedValue } from './raised';
import { scalarOf } from './scalarOf';

/**
 * Runs a function of single values over operands. Where one has several values it runs for each place; a
 * single row or column is repeated. Errors stay at their places.
 */
export function liftOver(
  book: Book,
  operands: readonly Operand[],
  run: (values: readonly CellValue[]) => CellValue,
): Operand {
  if (!operands.some(isWide)) {
    return { kind: 'value', value: run(operands.map((operand) => scalarOf(book, operand))) };
  }

  const grids = operands.map((operand) => operandRows(book, operand));
  const height = Math.max(...grids.map((rows) => rows.length));
  const width = Math.max(...grids.map((rows) => rows[0]?.length ?? 0));
  const rows = Array.from({ length: height }, (_, row) =>
    Array.from({ length: width }, (__, column) =>
      guarded(() => run(grids.map((grid) => valueAt(grid, row, column)))),
    ),
  );

  return { kind: 'array', rows };
}

function isWide(operand: Operand): boolean {
  if (operand.kind === 'value') return false;
  if (operand.kind === 'array') return operand.rows.length > 1 || (operand.rows[0]?.length ?? 0) > 1;

  const { top, left, bottom, right } = operand.area;

  return top !== bottom || left !== right;
}

function valueAt(grid: readonly (readonly CellValue[])[], row: number, column: number): CellValue {
  const values = grid[grid.length === 1 ? 0 : row];

  return values?.[values.length === 1 ? 0 : column] ?? null;
}

function guarded(run: () => CellValue): CellValue {
  try {
    return run();
  } catch (thrown) {
    return raisedValue(thrown);
  }
}
