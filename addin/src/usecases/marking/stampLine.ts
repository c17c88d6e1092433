import { sheets as en } from '../../../../shared/messages/en/sheets';
import { sheets as ru } from '../../../../shared/messages/ru/sheets';
import type { RawCell } from '../../../../shared/sheets/grid';
import type { Stamp } from '../../../../shared/sheets/stamp';
import type { ColumnValues } from '../../ports/workbook';
import type { Owner } from '../desk';

/** Rows of a sheet in which the line is looked for; people put little above it. */
export const STAMP_LINE_ROWS = 20;

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
  const earlier = new Map<RawCell, string>();

  for (const wording of [ru, en])
    for (let revision = 0; revision < baseRevision; revision += 1)
      earlier.set(
        wording.stampLine({ ...address, revision }),
        wording.stampLine({ ...address, revision: baseRevision }),
      );

  return cells.slice(0, STAMP_LINE_ROWS).flatMap((row, top) =>
    row.flatMap((cell, column) => {
      const text = earlier.get(cell);

      return text === undefined ? [] : [{ column, top, values: [text] }];
    }),
  );
}
