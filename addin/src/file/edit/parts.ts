import type { PackageEdit } from '../package/packageEdit';
import { attribute } from '../xml/attribute';
import { findElement } from '../xml/childElements';
import { withChildren } from '../xml/withChildren';
import { escapeXml } from '../xml/xmlText';

/** Types of the parts that are added. */
export const CONTENT_TYPE = {
  worksheet: 'application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml',
  table: 'application/vnd.openxmlformats-officedocument.spreadsheetml.table+xml',
} as const;

/** Last step of the types of relationships. */
export const RELATIONSHIP = { worksheet: 'worksheet', table: 'table', calculation: 'calcChain' } as const;

const TYPES = '[Content_Types].xml';
const RELATIONSHIP_TYPE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/';

/** A relationship as a `.rels` part has it; the target is a path from the root. */
export function relationshipXml(id: string, type: string, path: string): string {
  return `<Relationship Id="${id}" Type="${RELATIONSHIP_TYPE}${type}" Target="/${escapeXml(path)}"/>`;
}

/** A path that no part has: `start` and the next free number. */
export function freePath(edit: PackageEdit, start: string): string {
  for (let number = 1; ; number += 1) {
    const path = `${start}${number}.xml`;

    if (!edit.has(path)) return path;
  }
}

/** Tells the file of a new part. */
export async function declarePart(edit: PackageEdit, path: string, type: string): Promise<void> {
  const override = `<Override PartName="/${escapeXml(path)}" ContentType="${type}"/>`;

  edit.put(TYPES, withChildren(await edit.text(TYPES), 'Types', [override], []));
}

/** Forgets a part that is dropped, wherever the file tells of it by name. */
export async function undeclarePart(edit: PackageEdit, path: string): Promise<void> {
  edit.put(TYPES, withoutChild(await edit.text(TYPES), 'Types', 'PartName', `/${path}`));
}

/** The part without those children of `parent` whose attribute has this value. */
export function withoutChild(xml: string, parent: string, name: string, value: string): string {
  const unwanted = (findElement(xml, parent)?.children ?? []).filter(
    ({ from, to }) =>
      attribute(xml.slice(from, xml.indexOf('>', from) + 1) || xml.slice(from, to), name) === value,
  );

  return unwanted.toReversed().reduce((text, { from, to }) => text.slice(0, from) + text.slice(to), xml);
}
