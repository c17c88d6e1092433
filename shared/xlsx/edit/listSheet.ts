import type { PackageEdit } from '../package/packageEdit';
import { attribute } from '../xml/attribute';
import { escapeXml } from '../xml/escapeXml';
import { findElement } from '../xml/findElement';
import { withChildren } from '../xml/withChildren';
import { addRelationship } from './addRelationship';
import { RELATIONSHIP } from './partTypes';

const NAMESPACE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** Lists a new sheet, whose part is at `path`, behind all others. */
export async function listSheet(
  edit: PackageEdit,
  { name, hidden = false }: { readonly name: string; readonly hidden?: boolean },
  path: string,
): Promise<void> {
  const id = await addRelationship(edit, edit.workbook, RELATIONSHIP.worksheet, path);
  const xml = await edit.text(edit.workbook);
  const tags = (findElement(xml, 'sheets')?.children ?? []).map(({ from, to }) => xml.slice(from, to));
  const number = Math.max(0, ...tags.map((tag) => Number(attribute(tag, 'sheetId') ?? 0))) + 1;
  const state = hidden ? ' state="hidden"' : '';
  // The workbook may declare the prefix on each sheet, or another one, so this sheet brings its own.
  const entry = `<sheet name="${escapeXml(name)}" sheetId="${number}"${state} xmlns:r="${NAMESPACE}" r:id="${id}"/>`;

  edit.put(edit.workbook, withChildren(xml, 'sheets', [entry], []));
}
