import { textToStamp } from '../../../../shared/sheets/stampText';
import { templates } from '../../../../shared/templates/templates';
import {
  type VersionDifference,
  versionDifference,
} from '../../../../shared/templates/versions/versionDifference';
import type { SheetEntry } from '../../ports/workbook';

/** A sheet of the version before the present one, and what the newer one changes. */
export type OldSheetEntry = { readonly sheet: string; readonly difference: VersionDifference };

/** The sheets that can be brought up to date, by their stamps alone. */
export function oldSheets(entries: readonly SheetEntry[]): readonly OldSheetEntry[] {
  return entries.flatMap(({ name, stamp: text }) => {
    const stamp = textToStamp(text ?? '');
    const difference = stamp === null ? null : versionDifference(templates[stamp.template]);

    return difference === null || stamp?.version !== difference.from ? [] : [{ sheet: name, difference }];
  });
}
