import type { Severity } from '../checking/finding';
import { fixedSheetWords } from '../messages/ru/sheets';

/**
 * What stands before and after a column's heading in a finding's line: «Ошибка, «Год рождения»». The sheet's
 * highlights look for exactly this, so a text and its colour cannot part.
 */
export function findingMark(severity: Severity): { readonly before: string; readonly after: string } {
  return { before: `${fixedSheetWords.severity[severity]}, «`, after: '»' };
}
