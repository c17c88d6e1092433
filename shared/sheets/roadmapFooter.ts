import { itemStateMeanings, itemStates } from '../messages/ru/roadmap';
import { roadmapSheets } from '../messages/ru/roadmapSheets';
import type { MunicipalRoadmap, Region } from '../regions/region';
import { headingCell } from './cellSpec';
import type { CellSpec } from './sheetSpec';

/** Lines under a table: a heading over texts that may take several lines each. */
export type FooterLines = readonly (readonly CellSpec[])[];

/** `texts` under `title`, each over `span` columns and as high as it needs; nothing when there are none. */
export function footerLines(title: string, texts: readonly string[], span: number): FooterLines {
  if (texts.length === 0) return [];

  return [
    [headingCell(title, 'section', span)],
    ...texts.map((value): readonly CellSpec[] => [{ value, style: 'text', span }]),
  ];
}

/** What the signs of the heat map mean. */
export function markLines(span: number): FooterLines {
  const { marks, mark, marksTitle } = roadmapSheets;
  // Safe: these are the keys of that very object.
  const states = Object.keys(marks) as readonly (keyof typeof marks)[];

  return footerLines(
    marksTitle,
    states.map((state) => mark(marks[state], itemStates[state], itemStateMeanings[state])),
    span,
  );
}

/** What the profile notes of the documents that a roadmap is taken from. */
export function noteLines(
  { notes }: Region,
  { items }: Pick<MunicipalRoadmap, 'items'>,
  span: number,
): FooterLines {
  const documents = new Set(items.map(({ source }) => source.document));
  const own = notes.filter(({ source }) => source !== null && documents.has(source.document));

  return footerLines(
    roadmapSheets.notesTitle,
    own.map(({ source, text }) => roadmapSheets.note(source?.item ?? null, text)),
    span,
  );
}
