import { type WriteOptions, writeXlsx } from 'hucre/xlsx';
import { sheetName } from '../sheets/sheetName';
import type { SheetSpec } from '../sheets/sheetSpec';
import { SHEET_MARK, STAMP_NAME } from '../sheets/stamp';
import { stampToText } from '../sheets/stampText';
import { putPivots } from './edit/putPivots';
import { openPackage } from './package/openPackage';
import { packageEdit } from './package/packageEdit';
import { sheetPath } from './package/sheetPath';
import { orderFonts } from './write/orderFonts';
import { printTitles } from './write/printTitles';
import { writtenSheet } from './write/writtenSheet';

/** Where hucre puts the looks. */
const STYLES = 'xl/styles.xml';

type Name = NonNullable<WriteOptions['namedRanges']>[number];

/** `inline`: every text stands in its own cell, so that the sheet needs no table of strings. */
type Strings = 'shared' | 'inline';

/**
 * The .xlsx file of `specs`, in their order. Throws for a sheet name that formulas could not use unquoted:
 * hucre writes print titles without quotes, and Excel would offer to repair the file.
 */
export async function writeWorkbook(
  specs: readonly SheetSpec[],
  strings: Strings = 'shared',
): Promise<Uint8Array> {
  for (const { name } of specs) {
    if (sheetName(name) !== name) throw new RangeError(`not a sheet name: ${name}`);
  }

  const bytes = await writeXlsx({
    sheets: specs.map(writtenSheet),
    namedRanges: specs.flatMap((spec) => [sheetMark(spec), ...titles(spec)]),
    stringMode: strings,
  });

  return mended(bytes, specs);
}

/** The file as Office's schema has it, with the PivotTables of its sheets, which hucre does not write. */
async function mended(bytes: Uint8Array, specs: readonly SheetSpec[]): Promise<Uint8Array> {
  const edit = packageEdit(await openPackage(bytes));

  edit.put(STYLES, orderFonts(await edit.text(STYLES)));

  for (const { name, pivots = [] } of specs) {
    if (pivots.length > 0) await putPivots(edit, await sheetPath(edit, name), pivots);
  }

  return edit.bytes();
}

// A text constant in a name of the sheet's own: it goes along when the sheet is copied or renamed.
function sheetMark({ name, stamp }: SheetSpec): Name {
  if (stamp) return { name: STAMP_NAME, range: `"${stampToText(stamp)}"`, scope: name };

  return { name: SHEET_MARK, range: `"${name}"`, scope: name };
}

function titles(spec: SheetSpec): readonly Name[] {
  const range = printTitles(spec);

  return range === null ? [] : [{ name: '_xlnm.Print_Titles', range, scope: spec.name }];
}
