import { refuse } from '../fileRefused';
import type { Parts } from './parts';
import { workbookPart } from './workbookPart';

/** Path of the part of the sheet of that name; Excel ignores the case. Refuses the file when it has no such sheet. */
export async function sheetPath(parts: Parts, name: string): Promise<string> {
  const { sheets } = workbookPart(await parts.text(parts.workbook));
  const entry =
    sheets.find((one) => one.name.toLowerCase() === name.toLowerCase()) ?? refuse('noSheet', name);
  const related = await parts.related(parts.workbook);

  return related.find(({ id }) => id === entry.relationship)?.target ?? refuse('damaged');
}
