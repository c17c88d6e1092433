import type { PackageEdit } from '../package/packageEdit';
import { partPath, relationshipsPath } from '../package/partPath';
import type { Relationship } from '../package/relationships';
import { attribute } from '../xml/attribute';
import { escapeXml } from '../xml/escapeXml';
import { withoutChild } from '../xml/withoutChild';
import { addRelationship } from './addRelationship';
import { declarePart, undeclarePart } from './declarePart';
import { freePath } from './freePath';
import { CONTENT_TYPE, RELATIONSHIP } from './partTypes';

const TABLE_PART = /\/tables\/[^/]+\.xml$/i;
/** Svod's tables begin in the first column, which on its sheets no other table can. */
const OWN_PLACE = /^A\d/i;

/**
 * Puts `table` on the sheet at `sheet`: in the place of the one Svod put there before, whose number and name it
 * keeps, since formulas and PivotTables go by them; otherwise with a number and a name that no other table has.
 * `null` takes the old one away. Gives the relationship's id.
 */
export async function putTable(
  edit: PackageEdit,
  sheet: string,
  table: string | null,
): Promise<string | null> {
  const old = await ownTable(edit, sheet);

  if (table === null) {
    if (old) await dropTable(edit, sheet, old);

    return null;
  }

  if (old) {
    const tag = openTag(await edit.text(old.target));

    edit.put(
      old.target,
      named(table, Number(attribute(tag, 'id') ?? 0), attribute(tag, 'displayName') ?? ''),
    );

    return old.id;
  }

  const path = freePath(edit, partPath(edit.workbook, 'tables/table'));
  const others = await tableTags(edit);
  const number = Math.max(0, ...others.map((tag) => Number(attribute(tag, 'id') ?? 0))) + 1;
  const names = others.map((tag) => (attribute(tag, 'displayName') ?? '').toLowerCase());

  edit.put(path, named(table, number, freeName(attribute(openTag(table), 'displayName') ?? '', names)));
  await declarePart(edit, path, CONTENT_TYPE.table);

  return addRelationship(edit, sheet, RELATIONSHIP.table, path);
}

/** The table Svod put on the sheet at `sheet`; `null` when there is none, or the user undid it. */
export async function ownTable(edit: PackageEdit, sheet: string): Promise<Relationship | null> {
  for (const related of await edit.related(sheet)) {
    if (related.type !== RELATIONSHIP.table) continue;
    if (OWN_PLACE.test(attribute(openTag(await edit.text(related.target)), 'ref') ?? '')) return related;
  }

  return null;
}

async function dropTable(edit: PackageEdit, sheet: string, { id, target }: Relationship): Promise<void> {
  const rels = relationshipsPath(sheet);

  edit.drop(target);
  await undeclarePart(edit, target);
  edit.put(rels, withoutChild(await edit.text(rels), 'Relationships', 'Id', id));
  if ((await edit.related(sheet)).length === 0) edit.drop(rels);
}

function named(table: string, number: number, name: string): string {
  const text = escapeXml(name);

  return table
    .replace(/ id="\d+"/, ` id="${number}"`)
    .replace(/ name="[^"]*" displayName="[^"]*"/, () => ` name="${text}" displayName="${text}"`);
}

async function tableTags(edit: PackageEdit): Promise<readonly string[]> {
  const paths = edit.paths().filter((path) => TABLE_PART.test(path));

  return Promise.all(paths.map(async (path) => openTag(await edit.text(path))));
}

function openTag(xml: string): string {
  return /<(?:[\w.-]+:)?table\s[^>]*>/.exec(xml)?.[0] ?? '';
}

function freeName(name: string, taken: readonly string[]): string {
  for (let number = 1; ; number += 1) {
    const candidate = number === 1 ? name : `${name}_${number}`;

    if (!taken.includes(candidate.toLowerCase())) return candidate;
  }
}
