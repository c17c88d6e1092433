import type { Package } from '../package/openPackage';
import type { PackageEdit } from '../package/packageEdit';
import { relationshipsPath } from '../package/partPath';
import type { SheetName } from '../package/workbookPart';
import { attribute } from '../xml/attribute';
import { findElement } from '../xml/childElements';
import { withChildren } from '../xml/withChildren';
import { escapeXml } from '../xml/xmlText';
import { RELATIONSHIP, relationshipXml, withoutChild } from './parts';

/** What may stand between the sheets and the names (ECMA-376, 18.2.27). */
const BEFORE_NAMES = ['externalReferences', 'functionGroups', 'sheets'];

const NAMESPACE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** Lists a new sheet, whose part is at `path`, behind all others. */
export async function listSheet(file: Package, edit: PackageEdit, name: string, path: string): Promise<void> {
  const xml = await edit.text(file.workbook);
  const tags = (findElement(xml, 'sheets')?.children ?? []).map(({ from, to }) => xml.slice(from, to));
  const number = Math.max(0, ...tags.map((tag) => Number(attribute(tag, 'sheetId') ?? 0))) + 1;
  const rels = relationshipsPath(file.workbook);
  const id = await freeId(file);
  // The workbook may declare the prefix on each sheet, or another one, so this sheet brings its own.
  const entry = `<sheet name="${escapeXml(name)}" sheetId="${number}" xmlns:r="${NAMESPACE}" r:id="${id}"/>`;

  edit.put(file.workbook, withChildren(xml, 'sheets', [entry], []));
  edit.put(
    rels,
    withChildren(
      await edit.text(rels),
      'Relationships',
      [relationshipXml(id, RELATIONSHIP.worksheet, path)],
      [],
    ),
  );
}

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

async function freeId(file: Package): Promise<string> {
  const taken = new Set((await file.related(file.workbook)).map(({ id }) => id));

  for (let number = 1; ; number += 1) {
    const id = `rIdSvod${number}`;

    if (!taken.has(id)) return id;
  }
}
