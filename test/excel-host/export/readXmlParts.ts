import type { Package } from '../../../shared/xlsx/package/openPackage';
import type { Book } from '../model/book';
import type { XmlPart } from '../model/types';

/** The custom XML parts of a file. */
export async function readXmlParts(book: Book, file: Package): Promise<XmlPart[]> {
  const parts: XmlPart[] = [];

  for (const { type, target } of await file.related(file.workbook)) {
    if (type === 'customXml') parts.push({ id: book.nextId(), xml: await file.text(target) });
  }

  return parts;
}
