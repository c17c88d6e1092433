import { type Columns, valueAt } from '../../../../shared/columns/columns';
import { type Run, runsOf } from '../../../../shared/sheets/consolidated/runsOf';
import type { ColumnValues, WorkbookPort, WorkControl } from '../../ports/workbook';
import { toEventLoop } from '../steps/toEventLoop';
import type { ReadRows } from './standingRows';

/** Rows written in one go: between two of them the screen answers, and work can be given up. */
const AT_ONCE = 5_000;

/** What one column of a registry is to hold, by place: `null` leaves a cell, '' empties it. */
export type PlacedValues = {
  /** Zero-based column of the sheet. */
  readonly column: number;
  readonly valueAt: (place: number) => string | number | null;
};

/** Where rows are written to. */
export type RowTarget = {
  readonly workbook: WorkbookPort;
  readonly sheet: string;
  readonly standing: ReadRows;
};

/**
 * The values of each column of newly read `rows` by the place they go to; other places are left as they are.
 */
export function valuesByPlace(
  fresh: Columns,
  places: ReadonlyMap<string, number>,
  lines: readonly { readonly place: number; readonly row: number }[],
): readonly PlacedValues[] {
  const rowAt = new Map(lines.map(({ place, row }) => [place, row]));

  return [...places].map(([key, column]) => ({
    column,
    valueAt: (place) => {
      const row = rowAt.get(place);

      return row === undefined ? null : (valueAt(fresh, key, row) ?? '');
    },
  }));
}

/**
 * Writes values at ascending `places`, thousands of rows at once. Throws `sheetChanged`, and writes no more, when
 * rows that were there do not stand as they were read.
 */
export async function writeRows(
  { workbook, sheet, standing }: RowTarget,
  values: readonly PlacedValues[],
  places: readonly number[],
  { signal, onProgress }: WorkControl,
): Promise<void> {
  let done = 0;

  for (const runs of chunksOf(runsOf(places))) {
    const columns = runs.flatMap(({ top, bottom }) =>
      values.map(
        (one): ColumnValues => ({
          column: one.column,
          top: standing.top + top,
          values: Array.from({ length: bottom - top + 1 }, (_, index) => one.valueAt(top + index)),
        }),
      ),
    );
    const known = runs.flatMap(({ top, bottom }) => {
      const count = Math.min(bottom + 1, standing.end) - top;

      return count > 0 ? [standing.codesAt(top, count)] : [];
    });

    await workbook.writeColumns(sheet, columns, { ...(signal && { signal }), standing: known });
    done += runs.reduce((sum, { top, bottom }) => sum + bottom - top + 1, 0);
    onProgress?.({ done: Math.min(done, places.length), total: places.length });
    await toEventLoop();
  }
}

/** The runs in groups of about as many rows as are written at once; longer ones are cut. */
function chunksOf(runs: readonly Run[]): readonly (readonly Run[])[] {
  const chunks: Run[][] = [];
  let room = 0;

  for (const run of runs) {
    for (let { top } = run; top <= run.bottom; ) {
      if (room === 0) {
        chunks.push([]);
        room = AT_ONCE;
      }

      const bottom = Math.min(run.bottom, top + room - 1);

      chunks.at(-1)?.push({ top, bottom });
      room -= bottom - top + 1;
      top = bottom + 1;
    }
  }

  return chunks;
}
