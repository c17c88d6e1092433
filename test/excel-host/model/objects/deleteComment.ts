import { areaName } from '../address/areaName';
import { cellArea } from '../address/cellArea';
import type { Book } from '../book';
import type { Sheet } from '../sheet';
import { guardUnprotected } from '../sheets/guardUnprotected';
import type { Comment } from '../types';

/** Deletes a comment or note. */
export function deleteComment(book: Book, sheet: Sheet, comment: Comment): void {
  guardUnprotected(sheet, 'editObjects');
  sheet.comments = sheet.comments.filter((one) => one !== comment);
  book.changed(sheet.id, areaName(cellArea(comment.row, comment.column)), 'comments');
}
