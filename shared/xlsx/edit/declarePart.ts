import type { PackageEdit } from '../package/packageEdit';
import { escapeXml } from '../xml/escapeXml';
import { withChildren } from '../xml/withChildren';
import { withoutChild } from '../xml/withoutChild';

const TYPES = '[Content_Types].xml';

/** Tells the file of a new part. */
export async function declarePart(edit: PackageEdit, path: string, type: string): Promise<void> {
  const override = `<Override PartName="/${escapeXml(path)}" ContentType="${type}"/>`;

  edit.put(TYPES, withChildren(await edit.text(TYPES), 'Types', [override], []));
}

/** Forgets a part that is dropped, wherever the file tells of it by name. */
export async function undeclarePart(edit: PackageEdit, path: string): Promise<void> {
  edit.put(TYPES, withoutChild(await edit.text(TYPES), 'Types', 'PartName', `/${path}`));
}
