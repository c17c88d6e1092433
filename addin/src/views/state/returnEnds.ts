import type { ReturnEnd } from '../../usecases/review/returnCells';
import type { AskedCell } from '../../usecases/review/returnPlan';

/** Whether everything arrived. */
export function isAllReturned(ends: readonly ReturnEnd[]): boolean {
  return ends.every(({ end }) => end.kind === 'done');
}

/** Whether doing it once more can help. */
export function canRetry(ends: readonly ReturnEnd[]): boolean {
  return ends.some(isUnanswered);
}

/** What has its answer and is kept, and the cells of what has none, to be sent once more. */
export function unreturned(
  ends: readonly ReturnEnd[],
  asked: readonly AskedCell[],
): { readonly kept: readonly ReturnEnd[]; readonly cells: readonly AskedCell[] } {
  const open = ends.filter(isUnanswered);

  return {
    kept: ends.filter((end) => !isUnanswered(end)),
    cells: asked.filter((cell) => open.some((end) => isIn(cell, end))),
  };
}

function isUnanswered({ end }: ReturnEnd): boolean {
  return end.kind === 'interrupted' || end.kind === 'held';
}

function isIn(cell: AskedCell, { year, template, reporter, move }: ReturnEnd): boolean {
  const isOfIt = cell.year === year && cell.template === template && cell.reporter === reporter;

  return isOfIt && move.cells.some(({ row, column }) => row === cell.row && column === cell.column);
}
