import { sheets as en } from '../../../../shared/messages/en/sheets';
import { sheets as ru } from '../../../../shared/messages/ru/sheets';
import type { RawCell } from '../../../../shared/sheets/grid';
import type { Stamp } from '../../../../shared/sheets/stamp';
import type { ColumnValues } from '../../ports/workbook';
import type { Owner } from '../desk';

/** Rows of a sheet in which the line is looked for; people put little above it. */
const STAMP_LINE_ROWS = 20;

/**
 * What has to be written so that the line under a sheet's title names the revision in `stamp`, in the language it
 * is in; nothing when it does already, or the user has changed it.
 */
export function stampLine(
  cells: readonly (readonly RawCell[])[],
  stamp: Stamp,
  { region, reporter }: Pick<Owner, 'region' | 'reporter'>,
): readonly ColumnValues[] {
  const { year, version, baseRevision } = stamp;
  const address = { region: region.name, reporter: reporter.name, year, version };
  const renewed = (text: string): string | null => {
    // A sheet that has not been sent names no revision; of the numbers in the line any may be the one.
    const revisions = [0, ...(text.match(/\d+/g) ?? []).map(Number)].filter((one) => one < baseRevision);
    const wording = [ru, en].find(({ stampLine: line }) =>
      revisions.some((revision) => line({ ...address, revision }) === text),
    );

    return wording?.stampLine({ ...address, revision: baseRevision }) ?? null;
  };

  return cells.slice(0, STAMP_LINE_ROWS).flatMap((row, top) =>
    row.flatMap((cell, column) => {
      const text = typeof cell === 'string' ? renewed(cell) : null;

      return text === null ? [] : [{ column, top, values: [text] }];
    }),
  );
}
