import type { Package } from '../package/openPackage';
import type { PackageEdit } from '../package/packageEdit';
import type { SheetName } from '../package/workbookPart';
import { escapeXml } from '../xml/escapeXml';
import { withChildren } from '../xml/withChildren';
import { withoutChild } from '../xml/withoutChild';

/** What may stand between the sheets and the names (ECMA-376, 18.2.27). */
const BEFORE_NAMES = ['externalReferences', 'functionGroups', 'sheets'];

/** Gives the sheet at `place` its names, instead of those it had. */
export async function nameSheet(
  file: Package,
  edit: PackageEdit,
  place: number,
  names: readonly SheetName[],
): Promise<void> {
  const xml = withoutChild(await edit.text(file.workbook), 'definedNames', 'localSheetId', String(place));
  const entries = names.map(
    ({ name, text }) =>
      `<definedName name="${name}" localSheetId="${place}">${escapeXml(text)}</definedName>`,
  );

  // The names have no count, and a list of them that was left empty may stay.
  edit.put(
    file.workbook,
    withChildren(xml, 'definedNames', entries, BEFORE_NAMES).replace(/(definedNames) count="\d+"/, '$1'),
  );
}
