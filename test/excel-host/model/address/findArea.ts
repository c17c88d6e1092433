import type { Book } from '../book';
import { referredArea } from '../calc/referredArea';
import { ModelFault } from '../modelFault';
import type { Sheet } from '../sheet';
import { findSheet } from '../sheets/findSheet';
import { parseArea } from './parseArea';
import type { PlacedArea } from './placedArea';

/**
 * The area a text names: A1 words, with a sheet or without (then on `sheet`), a defined name, a table (its
 * body) or a structured reference. Throws `InvalidArgument` or `ItemNotFound`.
 */
export function findArea(book: Book, sheet: Sheet, text: string): PlacedArea {
  const words = text.trim().replace(/^=/, '');
  const here = parseArea(words);

  if (here) return { sheet, area: here };

  const mark = words.lastIndexOf('!');
  const prefix =
    mark < 0
      ? null
      : words
          .slice(0, mark)
          .replace(/^'(.*)'$/, '$1')
          .replaceAll("''", "'");

  if (prefix !== null && findSheet(book, prefix) === null) {
    throw new ModelFault('ItemNotFound', `There is no sheet ${prefix}.`);
  }

  const found = referredArea(book, sheet, words);

  if (found === null) throw new ModelFault('InvalidArgument', `${text} is no address.`);

  return found;
}
