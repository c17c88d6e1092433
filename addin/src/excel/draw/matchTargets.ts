import type { SheetSpec } from '../../../../shared/sheets/sheetSpec';
import { OLD_MARK, type Stamp } from '../../../../shared/sheets/stamp';
import { stampToText, textToStamp } from '../../../../shared/sheets/stampText';
import type { SheetEntry } from '../../ports/workbook';
import { WorkbookFault } from '../../ports/workbookFault';
import { findSheet } from '../sheets/findSheet';

/** Where a spec is drawn: on the sheet Svod drew before, or on a new one. */
export type Match<T> = { readonly spec: SheetSpec; readonly found: T | null };

/**
 * Finds the sheet of each spec, whatever the user calls it now. Of a sheet and its copies, the one that still has
 * the spec's name is meant, otherwise the first. Throws `sheetTaken` for a new sheet whose name is in use.
 */
export function matchTargets<T extends SheetEntry>(
  specs: readonly SheetSpec[],
  sheets: readonly T[],
): readonly Match<T>[] {
  return specs.map((spec) => {
    const same = sheets.filter((sheet) => isSame(spec, sheet));
    const found = findSheet(same, spec.name) ?? same[0] ?? null;

    if (found === null && findSheet(sheets, spec.name)) throw new WorkbookFault('sheetTaken', spec.name);

    return { spec, found };
  });
}

function isSame({ name, stamp }: SheetSpec, sheet: SheetEntry): boolean {
  if (stamp !== null) return sheet.stamp !== null && isSameStamp(stamp, textToStamp(sheet.stamp));
  if (sheet.stamp !== null || sheet.mark === null) return false;

  return sheet.mark === OLD_MARK ? sheet.name === name : sheet.mark === name;
}

// But for the revision, which changes with every sending.
function isSameStamp(one: Stamp, other: Stamp | null): boolean {
  if (other === null) return false;

  return stampToText({ ...one, baseRevision: 0 }) === stampToText({ ...other, baseRevision: 0 });
}
