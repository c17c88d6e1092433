import { addRelationship } from '../edit/addRelationship';
import { declarePart, undeclarePart } from '../edit/declarePart';
import { freePath } from '../edit/freePath';
import { CONTENT_TYPE, RELATIONSHIP } from '../edit/partTypes';
import { refuse } from '../fileRefused';
import { MAX_STATE_BYTES } from '../limits';
import type { PackageEdit } from '../package/packageEdit';
import { relationshipsPath } from '../package/partPath';
import { withoutChild } from '../xml/withoutChild';
import { type StatePart, stateParts } from './stateParts';
import { STATE_NAMESPACE, stateXml } from './stateXml';

/** Excel tells parts apart by such a name; one workbook has one of Svod's. */
const ITEM_ID = '{5B0D2C1E-7A54-4C39-9E61-53564F440001}';
const NAMESPACE = 'http://schemas.openxmlformats.org/officeDocument/2006/customXml';

/**
 * Keeps `text` in the file instead of what Svod kept there before, in the form in which Excel itself keeps what
 * an add-in gives it. Refuses a text that would take more than `MAX_STATE_BYTES`.
 */
export async function putState(edit: PackageEdit, text: string): Promise<void> {
  const xml = stateXml(text);

  if (new TextEncoder().encode(xml).length > MAX_STATE_BYTES) refuse('tooLarge');

  const [first, ...others] = await stateParts(edit);

  for (const part of others) await dropState(edit, part);

  if (first) edit.put(first.path, xml);
  else await addState(edit, xml);
}

async function addState(edit: PackageEdit, xml: string): Promise<void> {
  const item = freePath(edit, 'customXml/item');
  const props = freePath(edit, 'customXml/itemProps');
  const reference = `<ds:schemaRef ds:uri="${STATE_NAMESPACE}"/>`;

  edit.put(item, xml);
  edit.put(
    props,
    `<ds:datastoreItem ds:itemID="${ITEM_ID}" xmlns:ds="${NAMESPACE}"><ds:schemaRefs>${reference}</ds:schemaRefs></ds:datastoreItem>`,
  );
  await declarePart(edit, props, CONTENT_TYPE.customXmlProps);
  await addRelationship(edit, item, RELATIONSHIP.customXmlProps, props);
  await addRelationship(edit, edit.workbook, RELATIONSHIP.customXml, item);
}

async function dropState(edit: PackageEdit, { path, relationship }: StatePart): Promise<void> {
  const rels = relationshipsPath(edit.workbook);

  for (const { target } of await edit.related(path)) {
    edit.drop(target);
    await undeclarePart(edit, target);
  }

  edit.drop(path);
  edit.drop(relationshipsPath(path));
  edit.put(rels, withoutChild(await edit.text(rels), 'Relationships', 'Id', relationship));
}
