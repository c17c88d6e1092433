import fc from 'fast-check';
import type { Finding } from '../../../shared/checking/finding';
import { khabarovsk } from '../../../shared/regions/khabarovsk';
import type { Grid } from '../../../shared/sheets/grid';
import { readTemplateSheet, type SheetContext } from '../../../shared/sheets/readTemplateSheet';
import { rowFindingTexts } from '../../../shared/sheets/rowFindingTexts';
import { templates } from '../../../shared/templates/templates';
import { filledGrids } from './helpers/filled';
import { withRow } from './helpers/gridOf';

const HEADINGS = 5;
const ERROR = finding({ code: 'requiredBlank', severity: 'error', column: 'level' });
const WARNING = finding({ code: 'readNumber', severity: 'warning', column: 'learners' });
const WHOLE_ROW = finding({ code: 'sheetTotalRow', severity: 'notice', column: null });
const context: SheetContext = {
  region: khabarovsk,
  reporter: { key: '08701000', kind: 'municipality', name: 'город Хабаровск' },
  year: 2024,
  resolve: () => ({ kind: 'none' }),
};
const template = templates.organisations;
const grid = filledGrids().organisations;
const place = (grid.cells[HEADINGS] ?? []).indexOf('Замечания');

function finding(given: Partial<Finding>): Finding {
  const row = 'aaaaaaaaaaaa';

  return {
    code: 'requiredBlank',
    severity: 'error',
    row,
    column: null,
    params: {},
    fingerprint: '',
    ...given,
  };
}

function read(one: Grid) {
  return { template, ...readTemplateSheet(one, template, context) };
}

/** The grid after the texts were written into it. */
function written(one: Grid, findings: readonly Finding[]): Grid {
  const { column, top, values: texts } = rowFindingTexts(read(one), findings);

  return texts.reduce(
    (now, text, index) => (text === null ? now : withText(now, top + index, column ?? place, text)),
    one,
  );
}

function withText(one: Grid, row: number, column: number, text: string): Grid {
  return withRow(one, row, (cells) => [...cells.slice(0, column), text, ...cells.slice(column + 1)]);
}

describe('the texts under «Замечания»', () => {
  it('say in the row what is wrong in which column, one line each, and change no other row', () => {
    const { column, top, values: texts } = rowFindingTexts(read(grid), [ERROR, WARNING, WHOLE_ROW]);
    const [first = '', ...others] = texts;

    expect([column, top]).toEqual([place, HEADINGS + 1]);
    expect(first?.split('\n')).toEqual([
      expect.stringMatching(/^Ошибка, «Уровень»: ./),
      expect.stringMatching(/^Предупреждение, «.*»: ./),
      expect.stringMatching(/^К сведению: ./),
    ]);
    expect(others.every((text) => text === null)).toBe(true);
  });

  it('are not written again when the check finds the same', () => {
    const once = written(grid, [ERROR]);

    expect(rowFindingTexts(read(once), [ERROR]).values).toEqual([]);
  });

  it('go away when they are mended, also from a row whose content was deleted', () => {
    const once = written(grid, [ERROR]);
    const emptied = withRow(once, HEADINGS + 1, (cells) =>
      cells.map((cell, at) => (at === place ? cell : null)),
    );

    expect(rowFindingTexts(read(once), []).values[0]).toBe('');
    expect(rowFindingTexts(read(emptied), []).values[0]).toBe('');
  });

  it('stand in every row that has the code', () => {
    const first = grid.cells[HEADINGS + 1] ?? [];
    const copied = withRow(grid, HEADINGS + 2, () => first);
    const { values: texts } = rowFindingTexts(read(copied), [ERROR]);

    expect(texts[0]).toBe(texts[1]);
    expect(texts[0]).toMatch(/^Ошибка/);
  });

  it('leave a finding about the whole sheet to the sheet «Замечания»', () => {
    expect(rowFindingTexts(read(grid), [finding({ row: null })]).values).toEqual([]);
  });

  it('have no place on a sheet drawn before there was such a column', () => {
    const older = withRow(grid, HEADINGS, (cells) => cells.slice(0, place));
    const { column, values: texts } = rowFindingTexts(read(older), [ERROR]);

    expect(column).toBeNull();
    expect(texts[0]).toMatch(/^Ошибка/);
  });

  it('end with how many more there are when a cell would hold too much', () => {
    const [text = ''] = rowFindingTexts(
      read(grid),
      Array.from({ length: 100 }, () => ERROR),
    ).values;

    expect(text?.length).toBeLessThan(1100);
    expect(text).toMatch(/\n… и ещё \d+ замечани[ейя]+$/);
  });

  it('keep what somebody typed there', () => {
    const noted = withText(grid, HEADINGS + 1, place, 'спросить директора');
    const once = written(noted, [ERROR]);

    expect(once.cells[HEADINGS + 1]?.[place]).toMatch(/^Ошибка, .*\nспросить директора$/s);
    expect(written(once, []).cells[HEADINGS + 1]?.[place]).toBe('спросить директора');
    expect(rowFindingTexts(read(noted), []).values).toEqual([]);
  });

  it('come to rest at once, whatever stood there', () => {
    fc.assert(
      fc.property(fc.string(), fc.subarray([ERROR, WARNING, WHOLE_ROW]), (text, findings) => {
        const once = written(withText(grid, HEADINGS + 1, place, text), findings);

        expect(rowFindingTexts(read(once), findings).values).toEqual([]);
      }),
    );
  });
});
