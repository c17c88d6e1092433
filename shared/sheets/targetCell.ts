import { regionSheets } from '../messages/ru/regionSheets';
import { numberCell, textCell } from './cellSpec';
import type { CellSpec } from './sheetSpec';

/**
 * A target as the source gives it, or that the source names none. In the general format a whole one stands without
 * a decimal comma.
 */
export function targetCell(target: number | null, format = 'General'): CellSpec {
  return target === null ? textCell(regionSheets.attainment.noTarget, 'muted') : numberCell(target, format);
}
