import type { PackageEdit } from '../package/packageEdit';
import { relationshipsPath } from '../package/partPath';
import { withChildren } from '../xml/withChildren';
import { relationshipXml } from './partTypes';

const EMPTY = '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"/>';

/** Lets the part at `owner` name the one at `path`; gives the relationship's id, which no other of its has. */
export async function addRelationship(
  edit: PackageEdit,
  owner: string,
  type: string,
  path: string,
): Promise<string> {
  const rels = relationshipsPath(owner);
  const taken = new Set((await edit.related(owner)).map(({ id }) => id));
  const xml = edit.has(rels) ? await edit.text(rels) : EMPTY;
  const id = freeId(xml, taken);

  edit.put(rels, withChildren(xml, 'Relationships', [relationshipXml(id, type, path)], []));

  return id;
}

// Relationships that lead out of the file are not among those `taken`, but their ids count too.
function freeId(xml: string, taken: ReadonlySet<string>): string {
  for (let number = 1; ; number += 1) {
    const id = `rIdSvod${number}`;

    if (!taken.has(id) && !xml.includes(`"${id}"`)) return id;
  }
}
