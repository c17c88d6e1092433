import { normaliseText } from '../cells/normaliseText';
import type { RawCell } from './grid';

/** The text of a cell, normalised; empty for anything but text and numbers. */
export function textOfCell(cell: RawCell | undefined): string {
  if (typeof cell === 'string' || typeof cell === 'number') return normaliseText(String(cell));
  if (typeof cell !== 'object' || cell === null || 'error' in cell) return '';

  return textOfCell(cell.value);
}
