import type { Value } from '../columns/columns';
import { isMissingWord } from '../columns/guards/isMissingWord';

/** The day (`2024-09-15`) or month (`2024-09`) a cell holds; `null` for a blank and for «нет данных», «не применимо», which come neither before nor after anything. Days compare as texts, and so do months. */
export function knownDate(value: Value): string | null {
  return typeof value === 'string' && !isMissingWord(value) ? value : null;
}
