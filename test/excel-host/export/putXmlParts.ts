import { addRelationship } from '../../../shared/xlsx/edit/addRelationship';
import { declarePart } from '../../../shared/xlsx/edit/declarePart';
import { freePath } from '../../../shared/xlsx/edit/freePath';
import { CONTENT_TYPE, RELATIONSHIP } from '../../../shared/xlsx/edit/partTypes';
import { openPackage } from '../../../shared/xlsx/package/openPackage';
import { packageEdit } from '../../../shared/xlsx/package/packageEdit';
import { escapeXml } from '../../../shared/xlsx/xml/escapeXml';
import { xmlNamespace } from '../model/objects/xmlNamespace';
import type { XmlPart } from '../model/types';

const NAMESPACE = 'http://schemas.openxmlformats.org/officeDocument/2006/customXml';

/** The file with custom XML parts, which hucre does not write, kept as Excel keeps them. */
export async function putXmlParts(bytes: Uint8Array, parts: readonly XmlPart[]): Promise<Uint8Array> {
  const edit = packageEdit(await openPackage(bytes));

  for (const { id, xml } of parts) {
    const item = freePath(edit, 'customXml/item');
    const props = freePath(edit, 'customXml/itemProps');
    const reference = `<ds:schemaRef ds:uri="${escapeXml(xmlNamespace(xml))}"/>`;

    edit.put(item, xml);
    edit.put(
      props,
      `<ds:datastoreItem ds:itemID="${id}" xmlns:ds="${NAMESPACE}"><ds:schemaRefs>${reference}</ds:schemaRefs></ds:datastoreItem>`,
    );
    await declarePart(edit, props, CONTENT_TYPE.customXmlProps);
    await addRelationship(edit, item, RELATIONSHIP.customXmlProps, props);
    await addRelationship(edit, edit.workbook, RELATIONSHIP.customXml, item);
  }

  return await edit.bytes();
}
