import { foldText } from '../../../../shared/cells/foldText';
import { TEMPLATE_KEYS, templates } from '../../../../shared/templates/templates';
import type { SheetEntry } from '../../ports/workbook';
import { isFindingsSheet } from '../marking/isFindingsSheet';

const TEMPLATE_NAMES = new Set(TEMPLATE_KEYS.map((key) => foldText(templates[key].name)));

/**
 * The sheets a check reads: Svod's own, those that have lost their stamp but not their name, and «Замечания».
 * Other people's sheets are none of its business.
 */
export function sheetsToRead(entries: readonly SheetEntry[]): readonly string[] {
  return entries
    .filter(
      (entry) => entry.stamp !== null || isFindingsSheet(entry) || TEMPLATE_NAMES.has(foldText(entry.name)),
    )
    .map(({ name }) => name);
}
