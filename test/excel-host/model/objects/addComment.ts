import { areaName } from '../address/areaName';
import { cellArea } from '../address/cellArea';
import type { Book } from '../book';
import { ModelFault } from '../modelFault';
import type { Sheet } from '../sheet';
import { guardUnprotected } from '../sheets/guardUnprotected';
import type { Comment } from '../types';
import { commentAt } from './commentAt';

/** Adds a comment or a note. Throws `InvalidArgument` where the cell has one. */
export function addComment(
  book: Book,
  sheet: Sheet,
  row: number,
  column: number,
  text: string,
  kind: Comment['kind'],
): Comment {
  guardUnprotected(sheet, 'editObjects');

  if (commentAt(sheet, row, column))
    throw new ModelFault('InvalidArgument', 'The cell has a comment already.');

  const comment: Comment = {
    id: book.nextId(),
    kind,
    author: book.author,
    text,
    row,
    column,
    resolved: false,
    replies: [],
  };

  sheet.comments.push(comment);
  book.changed(sheet.id, areaName(cellArea(row, column)), 'comments');

  return comment;
}
