import type { Book } from '../book';
import type { XmlPart } from '../types';
import { guardXml } from './guardXml';

/** Adds a custom XML part. Throws `InvalidArgument` for text without a root element. */
export function addXmlPart(book: Book, xml: string): XmlPart {
  guardXml(xml);

  const part: XmlPart = { id: book.nextId(), xml };

  book.xmlParts.push(part);
  book.changed('', '', 'settings');

  return part;
}
