import { keptNotes as texts } from '../messages/ru/keptNotes';
import { headingCell, textCell } from './cellSpec';
import type { Grid } from './grid';
import { DAY_FORMAT } from './noteColumns';
import { type PresentNotes, presentNotes } from './presentNotes';
import type { CellSpec, SheetSpec } from './sheetSpec';

type Note = PresentNotes[number];

/** What a sheet is about that is drawn, and what the one in its place is about. */
export type NoteSubject = { readonly now: string; readonly was: string };

/** Between a key and what its sheet was about. */
const ABOUT = ' · ';
/** A key that says so: a year, and a reporter. */
const SAID = new RegExp(`${ABOUT}\\d{4}( \\S+)?$`);

/**
 * The sheet with what people wrote beside its rows: each note follows the row that has its key, wherever that row
 * stands now. Of a key that stands in several rows the first row's notes go to the first, and so on. What has no row
 * any more stands under the sheet in a block of its own, from which it returns when its row does. Nothing is lost. So
 * it is, too, with what was written to a sheet of the same name about another year or reporter: a key of one says
 * nothing of the other.
 *
 * @param present the sheet as it is now; `null`: it was not drawn before
 * @param subject what the sheet is about now and what the present one is about: `2024`, `2024 08701000`
 */
export function keepNotes(spec: SheetSpec, present: Grid | null, subject?: NoteSubject): SheetSpec {
  const { notes } = spec;
  const place = bodyOf(spec);

  if (place === null || notes === undefined || present === null) return spec;

  const headings = (spec.rows[place.top]?.cells ?? []).map((cell) => String(cell?.value ?? ''));
  const noteHeadings = notes.columns.map((column) => headings[column] ?? '');
  const { beside, gone: before } = presentNotes(present, headings, notes);
  const waiting = byKey([...beside, ...before].map((note) => ({ ...note, key: keyNow(note.key, subject) })));
  const rows = spec.rows.map(({ cells, ...row }, index) => {
    const key = String(cells[notes.key]?.value ?? '');
    const isBody = index > place.top && index <= place.bottom && key !== '';
    const note = isBody ? waiting.get(key)?.shift() : undefined;

    return { ...row, cells: note === undefined ? cells : withNote(cells, notes.columns, note) };
  });
  const gone = [...waiting.values()]
    .flat()
    .filter(({ texts: written }) => written.some((text) => text !== ''));

  return { ...spec, rows: [...rows, ...goneRows(gone, noteHeadings, spec.columns.length)] };
}

/** The headings and the last row below them; of a report without a table the rest of the sheet. */
function bodyOf({ table, rows, print }: SheetSpec): { readonly top: number; readonly bottom: number } | null {
  if (table !== null) return table.range;

  return print.titleRows === null ? null : { top: print.titleRows[0], bottom: rows.length - 1 };
}

/** The key as the sheet has it that is drawn: with what it is about where that is something else. */
function keyNow(key: string, subject: NoteSubject | undefined): string {
  if (subject === undefined) return key;

  const { now, was } = subject;
  const full = SAID.test(key) ? key : `${key}${ABOUT}${was}`;

  return full.endsWith(`${ABOUT}${now}`) ? full.slice(0, -`${ABOUT}${now}`.length) : full;
}

/** In the order in which they stand, those of one key together. */
function byKey(notes: PresentNotes): Map<string, Note[]> {
  const found = new Map<string, Note[]>();

  for (const note of notes) found.set(note.key, [...(found.get(note.key) ?? []), note]);

  return found;
}

function withNote(
  cells: readonly (CellSpec | null)[],
  columns: readonly number[],
  note: Note,
): readonly (CellSpec | null)[] {
  return cells.map((cell, column) => {
    const place = columns.indexOf(column);
    const value = place < 0 ? undefined : note.texts[place];

    return value === undefined || value === '' ? cell : { ...(cell ?? textCell('', 'input')), value };
  });
}

/** Key and notes, a cell each from the first column on; `presentNotes` reads them again. */
function goneRows(
  gone: PresentNotes,
  headings: readonly string[],
  span: number,
): readonly { readonly cells: readonly CellSpec[] }[] {
  if (gone.length === 0) return [];

  return [
    { cells: [] },
    { cells: [headingCell(texts.gone, 'section', span)] },
    { cells: [headingCell(texts.goneHow, 'note', span)] },
    { cells: [texts.key, ...headings].map((heading) => textCell(heading, 'header')) },
    ...gone.map(({ key, texts: written }) => ({
      cells: [
        textCell(key, 'muted'),
        ...written.map((value, index) => keptCell(value, headings[index] ?? '')),
      ],
    })),
  ];
}

/** A day that was typed is a number to Excel, and is to be seen as a day again. */
function keptCell(value: string | number, heading: string): CellSpec {
  return heading === texts.due ? { value, style: 'input', format: DAY_FORMAT } : { value, style: 'input' };
}
