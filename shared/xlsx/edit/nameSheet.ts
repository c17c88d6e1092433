import type { PackageEdit } from '../package/packageEdit';
import type { SheetName } from '../package/workbookPart';
import { attribute } from '../xml/attribute';
import { escapeXml } from '../xml/escapeXml';
import { withChildren } from '../xml/withChildren';
import { withoutChildren } from '../xml/withoutChild';

/** What may stand between the sheets and the names (ECMA-376, 18.2.27). */
const BEFORE_NAMES = ['externalReferences', 'functionGroups', 'sheets'];

/** Gives the sheet at `place` these names, instead of those of the same name that it had; its others stay. */
export async function nameSheet(
  edit: PackageEdit,
  place: number,
  names: readonly Pick<SheetName, 'name' | 'text'>[],
): Promise<void> {
  const taken = new Set(names.map(({ name }) => name.toUpperCase()));
  const xml = withoutChildren(
    await edit.text(edit.workbook),
    'definedNames',
    (tag) =>
      attribute(tag, 'localSheetId') === String(place) &&
      taken.has((attribute(tag, 'name') ?? '').toUpperCase()),
  );
  const entries = names.map(
    ({ name, text }) =>
      `<definedName name="${name}" localSheetId="${place}">${escapeXml(text)}</definedName>`,
  );

  // The names have no count, and a list of them that was left empty may stay.
  edit.put(
    edit.workbook,
    withChildren(xml, 'definedNames', entries, BEFORE_NAMES).replace(/(definedNames) count="\d+"/, '$1'),
  );
}
