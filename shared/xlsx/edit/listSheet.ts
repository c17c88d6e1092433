import type { Package } from '../package/openPackage';
import type { PackageEdit } from '../package/packageEdit';
import { relationshipsPath } from '../package/partPath';
import { attribute } from '../xml/attribute';
import { escapeXml } from '../xml/escapeXml';
import { findElement } from '../xml/findElement';
import { withChildren } from '../xml/withChildren';
import { RELATIONSHIP, relationshipXml } from './partTypes';

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

async function freeId(file: Package): Promise<string> {
  const taken = new Set((await file.related(file.workbook)).map(({ id }) => id));

  for (let number = 1; ; number += 1) {
    const id = `rIdSvod${number}`;

    if (!taken.has(id)) return id;
  }
}
