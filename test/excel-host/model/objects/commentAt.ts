import type { Sheet } from '../sheet';
import type { Comment } from '../types';

/** The comment or note of a cell, or `null`. */
export function commentAt(sheet: Sheet, row: number, column: number): Comment | null {
  return sheet.comments.find((comment) => comment.row === row && comment.column === column) ?? null;
}
