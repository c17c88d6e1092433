import { sheets as en } from '../../../../shared/messages/en/sheets';
import { sheets as ru } from '../../../../shared/messages/ru/sheets';
import type { RawCell } from '../../../../shared/sheets/grid';
import type { Stamp } from '../../../../shared/sheets/stamp';
import type { ColumnValues } from '../../ports/workbook';
import type { Owner } from '../desk';

/** Rows of a sheet in which the line is looked for; people put little above it. */
const LINE_ROWS = 20;

/** What has to be written so that the line under a sheet's title names the version `to`; nothing when the user changed it. */
export function versionLine(
  cells: readonly (readonly RawCell[])[],
  { year, version, baseRevision }: Stamp,
  to: number,
  { region, reporter }: Pick<Owner, 'region' | 'reporter'>,
): readonly ColumnValues[] {
  const address = { region: region.name, reporter: reporter.name, year };
  const renewed = (text: string): string | null => {
    const revisions = [0, baseRevision];
    const found = [ru, en].flatMap(({ stampLine }) =>
      revisions
        .filter((revision) => stampLine({ ...address, version, revision }) === text)
        .map((revision) => stampLine({ ...address, version: to, revision })),
    );

    return found[0] ?? null;
  };

  return cells.slice(0, LINE_ROWS).flatMap((row, top) =>
    row.flatMap((cell, column) => {
      const text = typeof cell === 'string' ? renewed(cell) : null;

      return text === null ? [] : [{ column, top, values: [text] }];
    }),
  );
}
