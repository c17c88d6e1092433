import { textCell } from '../../../shared/sheets/cellSpec';
import type { Grid, RawCell } from '../../../shared/sheets/grid';
import { drawnMarks, keepEdits } from '../../../shared/sheets/keepEdits';
import { keepNotes } from '../../../shared/sheets/keepNotes';
import { reportSheet } from '../../../shared/sheets/reports/reportSheet';
import type { SheetSpec } from '../../../shared/sheets/sheetSpec';

const sheetOf = (...sentences: readonly string[]): SheetSpec =>
  reportSheet({
    name: 'Отчёт',
    title: 'Отчёт',
    lines: ['На сегодня'],
    headings: ['№', 'Текст'],
    widths: [6, 80],
    parts: [{ title: 'Часть', lines: sentences.map((text) => [textCell(text)]) }],
    footer: { title: 'Как', lines: ['Так'] },
  });

function gridOf({ rows, name }: SheetSpec, replaced: Readonly<Record<string, string>> = {}): Grid {
  const cells = rows.map((row) =>
    row.cells.map((cell): RawCell => replaced[String(cell?.value)] ?? cell?.value ?? null),
  );

  return { name, hidden: false, stamp: null, cells, merges: [], hiddenRows: new Set(), date1904: false };
}

const textsOf = ({ rows }: SheetSpec) => rows.flatMap(({ cells }) => cells.map((cell) => cell?.value));
const marks = (sheet: SheetSpec) => new Set(drawnMarks(sheet));

describe('a report drawn again', () => {
  const before = sheetOf('Сдано 3 из 5.', 'Охвачены все.');
  const after = sheetOf('Сдано 4 из 5.', 'Охвачены все.');

  it('keeps a sentence that was edited, once, however often it is drawn', () => {
    const edited = gridOf(before, { 'Сдано 3 из 5.': 'Сдано три, ждём Амурск.' });
    const once = keepEdits(after, edited, marks(before));
    const twice = keepEdits(after, gridOf(once), marks(after));

    expect(textsOf(once)).toContain('Сдано три, ждём Амурск.');
    expect(textsOf(twice)).toEqual(textsOf(once));
  });

  it('keeps nothing of what Svod had written itself', () => {
    expect(keepEdits(after, gridOf(before), marks(before))).toBe(after);
    expect(keepEdits(after, null, null)).toBe(after);
  });

  it('keeps whatever differs where nobody knows what was drawn', () => {
    expect(textsOf(keepEdits(after, gridOf(before), null))).toContain('Сдано 3 из 5.');
  });

  it('lets go of what was removed from the block', () => {
    const once = keepEdits(after, gridOf(before, { 'Охвачены все.': 'Почти все.' }), marks(before));

    expect(textsOf(keepEdits(after, gridOf(once, { 'Почти все.': '' }), marks(after)))).not.toContain(
      'Почти все.',
    );
  });

  it('knows its block when a column was put before it', () => {
    const once = keepEdits(after, gridOf(before, { 'Охвачены все.': 'Почти все.' }), marks(before));
    const grid = gridOf(once);
    const present = { ...grid, cells: grid.cells.map((row) => [null, ...row]) };

    expect(textsOf(keepEdits(after, present, marks(after)))).toEqual(textsOf(once));
  });

  it('does not take a comment for an edit, and carries it by its line though numbers change', () => {
    const grid = gridOf(before);
    const line = grid.cells.findIndex((cells) => cells[1] === 'Сдано 3 из 5.');
    const cells = grid.cells.map((row, index) =>
      index === line ? [...row.slice(0, 2), 'проверить', ...row.slice(3)] : row,
    );
    const present = { ...grid, cells };
    const drawn = keepEdits(keepNotes(after, present), present, marks(before));

    expect(drawn.rows[line]?.cells[2]?.value).toBe('проверить');
    expect(textsOf(drawn).filter((text) => text === 'проверить')).toHaveLength(1);
  });
});
