import type { Book } from '../book';
import type { XmlPart } from '../types';
import { guardXml } from './guardXml';

/** Replaces a part's text. Throws as `addXmlPart`. */
export function changeXmlPart(book: Book, part: XmlPart, xml: string): void {
  guardXml(xml);
  part.xml = xml;
  book.changed('', '', 'settings');
}
