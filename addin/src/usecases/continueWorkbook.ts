import { sheets as wording } from '../../../shared/messages/ru/sheets';
import type { Region } from '../../../shared/regions/region';
import type { Reporter } from '../../../shared/regions/reporter';
import type { Grid } from '../../../shared/sheets/grid';
import { stampToText } from '../../../shared/sheets/stampText';
import type { CellText } from '../../../shared/xlsx/edit/setCells';
import { editWorkbook } from '../../../shared/xlsx/editWorkbook';
import type { FileRefusal } from '../../../shared/xlsx/fileRefused';
import { readWorkbook } from '../../../shared/xlsx/readWorkbook';
import { type NewRevision, stampWorkbook } from '../../../shared/xlsx/stampWorkbook';

/** Rows searched for the line under a sheet's title; people put little above it. */
const SEARCHED = 20;

/**
 * The user's file after sending: each sheet that was taken in tells, in its stamp and in the line under its
 * title, which revision it continues now. A line the user has changed is left as it is.
 */
export async function continueWorkbook(
  bytes: Uint8Array,
  owner: { readonly region: Region; readonly reporter: Reporter },
  accepted: readonly NewRevision[],
): Promise<{ readonly ok: true; readonly bytes: Uint8Array } | FileRefusal> {
  const read = await readWorkbook(bytes);

  if (!read.ok) return read;

  const lines = (one: NewRevision) => linesOf(read.grids, one, owner);
  const edited = await editWorkbook(bytes, { cells: accepted.flatMap(lines), sheet: null });

  return edited.ok ? stampWorkbook(edited.bytes, accepted) : edited;
}

function linesOf(
  grids: readonly Grid[],
  { stamp, revision }: NewRevision,
  { region, reporter }: { readonly region: Region; readonly reporter: Reporter },
): readonly (CellText & { readonly sheet: string })[] {
  const line = (base: number): string =>
    wording.stampLine({
      region: region.name,
      reporter: reporter.name,
      year: stamp.year,
      version: stamp.version,
      revision: base,
    });
  const [before, text] = [line(stamp.baseRevision), line(revision)];

  return grids
    .filter((grid) => grid.stamp === stampToText(stamp))
    .flatMap(({ name, cells }) =>
      cells.slice(0, SEARCHED).flatMap((row, top) => {
        const column = row.indexOf(before);

        return column < 0 ? [] : [{ sheet: name, row: top, column, text }];
      }),
    );
}
