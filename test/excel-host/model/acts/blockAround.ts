import type { Sheet } from '../sheet';
import { isEmptyArea } from '../tables/isEmptyArea';
import type { Area } from '../types';

/** The filled block around a cell, as Ctrl+A takes it: bounded by empty rows and columns. */
export function blockAround(sheet: Sheet, row: number, column: number): Area {
  let block = { top: row, left: column, bottom: row, right: column };

  for (;;) {
    const wider = {
      top: Math.max(0, block.top - 1),
      left: Math.max(0, block.left - 1),
      bottom: block.bottom + 1,
      right: block.right + 1,
    };
    const next = {
      top: isEmptyArea(sheet, { ...wider, bottom: wider.top }) ? block.top : wider.top,
      left: isEmptyArea(sheet, { ...wider, right: wider.left }) ? block.left : wider.left,
      bottom: isEmptyArea(sheet, { ...wider, top: wider.bottom }) ? block.bottom : wider.bottom,
      right: isEmptyArea(sheet, { ...wider, left: wider.right }) ? block.right : wider.right,
    };

    if (JSON.stringify(next) === JSON.stringify(block)) return block;

    block = next;
  }
}
