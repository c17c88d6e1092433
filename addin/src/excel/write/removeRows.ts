import type { CellsRead } from '../../ports/workbook';
import { quietly } from '../batch/quietly';
import type { Batch } from '../batch/runBatch';
import { openSheet } from '../sheets/openSheet';
import { guardStanding } from './guardStanding';

/** Removals in one exchange. */
const AT_ONCE = 500;

/**
 * Takes whole rows out of a sheet, from the bottom up so that those above keep their numbers: one call for rows that
 * follow one another, one exchange for 500 calls.
 */
export async function removeRows(
  batch: Batch,
  name: string,
  rows: readonly number[],
  standing: readonly CellsRead[],
): Promise<void> {
  const sheet = await openSheet(batch, name);

  await guardStanding(batch, sheet, standing);

  const runs = stretches(rows);

  await quietly(batch, async () => {
    for (let start = 0; start < runs.length; start += AT_ONCE) {
      for (const { top, count } of runs.slice(start, start + AT_ONCE)) {
        sheet.getRangeByIndexes(top, 0, count, 1).getEntireRow().delete('Up');
      }

      await batch.sync();
    }
  });
}

/** Rows that follow one another, the lowest first. */
function stretches(rows: readonly number[]): readonly { readonly top: number; readonly count: number }[] {
  const runs: { top: number; count: number }[] = [];

  for (const row of [...new Set(rows)].sort((one, other) => other - one)) {
    const last = runs.at(-1);

    if (last && last.top === row + 1) {
      last.top = row;
      last.count += 1;
    } else runs.push({ top: row, count: 1 });
  }

  return runs;
}
