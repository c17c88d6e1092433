import type { Call } from '../batch/calls';
import { leftovers } from './leftovers';
import { rangeAt } from './rangeAt';
import type { Target } from './target';

/**
 * Readies a sheet drawn before for being drawn again: rows for a longer or shorter head, the old head and foot
 * emptied, the table resized. The table itself stays, with all that points at it.
 */
export function makeRoom(target: Target): readonly Call[] {
  const { sheet, spec, old } = target;

  if (old === null) return [];

  return [
    ...shiftTable(target),
    ...leftovers(target).map((range) => () => {
      const cells = rangeAt(sheet, range);

      // Comments stay: they are the user's.
      cells.unmerge();
      cells.clear('Contents');
      cells.clear('Formats');
    }),
    () => {
      if (old.table === null || spec.table === null) return;
      // The row of totals would be taken for data; Excel remembers what it holds.
      if (old.showsTotals) old.table.showTotals = false;

      old.table.resize(rangeAt(sheet, spec.table.range));
    },
  ];
}

function shiftTable({ sheet, spec, old }: Target): readonly Call[] {
  const before = old?.range?.top;
  const now = spec.table?.range.top;

  if (before === undefined || now === undefined || before === now) return [];

  const rows = (from: number, count: number) => sheet.getRangeByIndexes(from, 0, count, 1).getEntireRow();

  return now > before
    ? [() => rows(before, now - before).insert('Down')]
    : [() => rows(now, before - now).delete('Up')];
}
