import { keptNotes as texts } from '../messages/ru/keptNotes';
import { textCell } from './cellSpec';
import type { CellSpec, CellStyle, NotesSpec } from './sheetSpec';

/** Number format of a day. */
export const DAY_FORMAT = 'dd.mm.yyyy';

/** Columns to write in, at the right of a table. */
export type NoteColumns = {
  readonly headings: readonly string[];
  /** In characters. */
  readonly widths: readonly number[];
  /**
   * What each row is known by: the zero-based column that says it, or a text for each row, which goes into a hidden
   * column; '' where nobody writes beside the row.
   */
  readonly keys: number | readonly string[];
};

/** One column «Комментарий», `width` characters wide. */
export function commentColumn(keys: NoteColumns['keys'], width = 36): NoteColumns {
  return { headings: [texts.comment], widths: [width], keys };
}

/** Columns «Решение», «Ответственный», «Срок исполнения». */
export function decisionColumns(keys: NoteColumns['keys']): NoteColumns {
  return { headings: [texts.decision, texts.responsible, texts.due], widths: [30, 22, 14], keys };
}

/** A sheet with these columns: what is added to its headings, widths and rows. */
export type Noted = {
  readonly headings: readonly string[];
  readonly widths: readonly number[];
  readonly hidden: readonly number[];
  readonly cellsOf: (row: number) => readonly CellSpec[];
  readonly notes: NotesSpec;
};

/** The columns of `notes` behind the `count` columns that a table has. */
export function noted({ headings, widths, keys }: NoteColumns, count: number): Noted {
  const keyColumn = typeof keys === 'number' ? keys : count + headings.length;
  const isHidden = typeof keys !== 'number';

  return {
    headings: isHidden ? [...headings, texts.key] : headings,
    widths: isHidden ? [...widths, 10] : widths,
    hidden: isHidden ? [keyColumn] : [],
    cellsOf: (row) => {
      const key = isHidden ? (keys[row] ?? '') : null;
      const style: CellStyle = key === '' ? 'total' : 'input';

      // The key in one line: wrapped in a narrow column it would make the row several times as high.
      return [
        ...headings.map((heading) =>
          heading === texts.due ? { value: null, format: DAY_FORMAT, style } : textCell('', style),
        ),
        ...(key === null ? [] : [textCell(key, 'remark')]),
      ];
    },
    notes: { key: keyColumn, columns: headings.map((_, index) => count + index) },
  };
}
