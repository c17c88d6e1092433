import { keptNotes as texts } from '../messages/ru/keptNotes';
import { headingCell } from './cellSpec';
import type { Grid } from './grid';
import { presentTexts } from './presentTexts';
import type { SheetSpec } from './sheetSpec';
import { textMark } from './textMark';

/**
 * A report with what people changed in the text that was there before: every text of the present sheet that Svod did
 * not draw and does not draw now stands in a block under the report, once. What was put there before stays until
 * somebody removes it. Nothing is lost silently, and no edited sentence is taken for one of today's numbers.
 *
 * @param drawn marks of the texts that Svod drew last; `null`: nobody knows, so whatever differs is kept
 */
export function keepEdits(
  spec: SheetSpec,
  present: Grid | null,
  drawn: ReadonlySet<string> | null,
): SheetSpec {
  if (present === null || spec.table !== null) return spec;

  const now = new Set(specTexts(spec));
  const edited = presentTexts(present, new Set(spec.notes?.columns ?? [])).filter(
    ({ text, isKept }) => !now.has(text) && (isKept || drawn === null || !drawn.has(textMark(text))),
  );
  const kept = [...new Set(edited.map(({ text }) => text))];

  if (kept.length === 0) return spec;

  const span = spec.columns.length;

  return {
    ...spec,
    rows: [
      ...spec.rows,
      { cells: [] },
      { cells: [headingCell(texts.edited, 'section', span)] },
      { cells: [headingCell(texts.editedHow, 'note', span)] },
      ...kept.map((value) => ({ cells: [{ value, style: 'input', span } as const] })),
    ],
  };
}

/** Marks of the texts of a report that Svod draws, by which edited ones are known later. */
export function drawnMarks(spec: SheetSpec): readonly string[] {
  return [...new Set(specTexts(spec).map(textMark))];
}

function specTexts({ rows }: SheetSpec): readonly string[] {
  return rows.flatMap(({ cells }) =>
    cells.flatMap((cell) => (typeof cell?.value === 'string' && cell.value !== '' ? [cell.value] : [])),
  );
}
