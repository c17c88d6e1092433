import type { Package } from '../package/openPackage';
import type { PackageEdit } from '../package/packageEdit';
import { partPath, relationshipsPath } from '../package/partPath';
import { attribute } from '../xml/attribute';
import { declarePart } from './declarePart';
import { freePath } from './freePath';
import { CONTENT_TYPE, RELATIONSHIP, relationshipXml } from './partTypes';

const RELATIONSHIPS = 'http://schemas.openxmlformats.org/package/2006/relationships';
const TABLE_PART = /\/tables\/[^/]+\.xml$/i;

/** Adds `table` to the sheet at `sheet`, with a number and a name that no other table of the workbook has. */
export async function addTable(
  file: Package,
  edit: PackageEdit,
  sheet: string,
  table: string,
  relationship: string,
): Promise<void> {
  const path = freePath(edit, partPath(file.workbook, 'tables/table'));
  const others = await tableTags(edit);
  const number = Math.max(0, ...others.map((tag) => Number(attribute(tag, 'id') ?? 0))) + 1;
  const names = others.map((tag) => (attribute(tag, 'displayName') ?? '').toLowerCase());
  const name = freeName(attribute(table, 'displayName') ?? '', names);

  edit.put(
    path,
    table
      .replace(/ id="\d+"/, ` id="${number}"`)
      .replace(/ name="[^"]*" displayName="[^"]*"/, ` name="${name}" displayName="${name}"`),
  );
  edit.put(
    relationshipsPath(sheet),
    `<Relationships xmlns="${RELATIONSHIPS}">${relationshipXml(relationship, RELATIONSHIP.table, path)}</Relationships>`,
  );
  await declarePart(edit, path, CONTENT_TYPE.table);
}

async function tableTags(edit: PackageEdit): Promise<readonly string[]> {
  const tags: string[] = [];

  for (const path of edit.paths().filter((one) => TABLE_PART.test(one))) {
    tags.push(/<(?:[\w.-]+:)?table\s[^>]*>/.exec(await edit.text(path))?.[0] ?? '');
  }

  return tags;
}

function freeName(name: string, taken: readonly string[]): string {
  for (let number = 1; ; number += 1) {
    const candidate = number === 1 ? name : `${name}_${number}`;

    if (!taken.includes(candidate.toLowerCase())) return candidate;
  }
}
