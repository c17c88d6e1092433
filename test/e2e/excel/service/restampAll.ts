import type { Book } from '../../../excel-host/model/book';
import { changeName } from '../../../excel-host/model/names/changeName';

/** Changes every stamp of the workbook. */
export function restampAll(book: Book, from: string, to: string): void {
  for (const { names } of book.sheets) {
    const stamp = names.find(({ name }) => name === 'SVOD_STAMP');

    if (stamp) changeName(book, stamp, { formula: stamp.formula.replace(from, to) });
  }
}
