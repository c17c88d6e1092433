import type { Book } from '../book';
import type { XmlPart } from '../types';

/** Deletes a part. */
export function deleteXmlPart(book: Book, part: XmlPart): void {
  const at = book.xmlParts.indexOf(part);

  if (at >= 0) book.xmlParts.splice(at, 1);

  book.changed('', '', 'settings');
}
