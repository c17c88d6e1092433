import { regionSheets } from '../../../../shared/messages/ru/regionSheets';
import type { SheetEntry } from '../../ports/workbook';

const { name: FINDINGS } = regionSheets.findings;

/**
 * Whether a sheet may be «Замечания»: by the mark it was drawn with, even if renamed since, or by its name where a
 * program has lost the mark.
 */
export function isFindingsSheet({ name, stamp, mark }: Pick<SheetEntry, 'name' | 'stamp' | 'mark'>): boolean {
  return stamp === null && (mark === FINDINGS || name === FINDINGS);
}
