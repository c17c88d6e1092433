import { normaliseText } from '../cells/normaliseText';
import type { RawCell } from './grid';

/** Whether a cell holds nothing a reader could see. A formula counts by the value it last gave. */
export function isBlankCell(cell: RawCell | undefined): boolean {
  if (cell === undefined || cell === null) return true;
  if (typeof cell === 'string') return normaliseText(cell) === '';
  if (typeof cell !== 'object' || 'error' in cell) return false;

  return cell.value !== undefined && isBlankCell(cell.value);
}
