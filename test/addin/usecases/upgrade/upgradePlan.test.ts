import * as fc from 'fast-check';
import {
  type OldSheet,
  type UpgradePlan,
  upgradePlan,
} from '../../../../addin/src/usecases/upgrade/upgradePlan';
import { khabarovsk } from '../../../../shared/regions/khabarovsk';
import type { RawCell } from '../../../../shared/sheets/grid';
import { readTemplateSheet } from '../../../../shared/sheets/readTemplateSheet';
import { textOfCell } from '../../../../shared/sheets/textOfCell';
import { newer, older } from '../../../shared/templates/versions/invented';

const HEADINGS = ['Код строки', 'Моё', 'Название', 'Часов', 'Тайна', 'Согласие', 'Начата', 'Лишняя'];
const previous = newer.previous ?? { template: older, moves: {}, dropped: [] };

function sheetWith(rows: readonly (readonly RawCell[])[], headings: readonly RawCell[] = HEADINGS): OldSheet {
  const grid = {
    name: 'Практики',
    hidden: false,
    stamp: null,
    cells: [['Заголовок'], headings, ...rows],
    merges: [],
    hiddenRows: new Set<number>(),
    date1904: false,
  };
  const context = {
    region: khabarovsk,
    reporter: { key: '08701000', kind: 'municipality' as const, name: '' },
    year: 2024,
    resolve: () => ({ kind: 'unknown' as const }),
  };

  return { ...readTemplateSheet(grid, older, context as never), grid };
}

const planOf = (sheet: OldSheet) => upgradePlan(newer, previous, sheet, (value) => value);

/** The cells once the plan has been carried out, added columns behind the others. */
function applied({ grid }: OldSheet, { written, added }: UpgradePlan, bodyTop = 2): readonly RawCell[][] {
  const cells = grid.cells.map((row) => [...row]);
  const right = Math.max(...cells.map((row) => row.length));
  const put = (row: number, column: number, value: RawCell) => {
    const there = cells[row] ?? [];

    there[column] = value;
    cells[row] = there;
  };

  for (const { column, top, values } of written) {
    for (const [index, value] of values.entries()) if (value !== null) put(top + index, column, value);
  }

  for (const [place, { heading, values }] of added.entries()) {
    put(bodyTop - 1, right + place, heading);
    for (const [index, value] of values.entries()) put(bodyTop + index, right + place, value);
  }

  return cells;
}

const ROW: readonly RawCell[] = ['a00000000001', 'моё', 'Мастерская', 2, 'тайна', 'есть', 45_000, 'было'];

describe('upgradePlan', () => {
  it('renames headings, converts values, keeps what is gone and adds what is new', () => {
    const sheet = sheetWith([ROW]);
    const [, headings = [], row = []] = applied(sheet, planOf(sheet));

    expect(headings).toEqual([
      'Код строки',
      'Моё',
      'Название практики',
      'Минут',
      'Тайна',
      'Согласие',
      'Начата',
      'Прежняя графа: Лишняя',
      'Где',
    ]);
    expect(row).toEqual(['a00000000001', 'моё', 'Мастерская', 120, 'тайна', 'есть', 45_000, 'было', 'здесь']);
  });

  it('leaves what could not be read where it stands, and words as they are', () => {
    const sheet = sheetWith([
      ['a00000000001', null, 'Одна', 'около двух'],
      ['a00000000002', null, 'Две', 'нет данных'],
    ]);
    const rows = applied(sheet, planOf(sheet)).slice(2);

    expect(rows.map((row) => row[3])).toEqual(['около двух', 'noData']);
  });

  it('keeps a value that the new version has no word for in a column of its own', () => {
    const lossy = {
      ...previous,
      moves: { ...previous.moves, minutes: { kind: 'converted' as const, from: 'hours', by: () => null } },
    };
    const sheet = sheetWith([ROW]);
    const { added } = upgradePlan(newer, lossy, sheet, (value) => value);

    expect(added.map(({ heading, values }) => [heading, values])).toContainEqual([
      'Прежняя графа: Минут',
      ['2'],
    ]);
  });

  it('goes by headings, not by places, and asks nothing of a column that is not there', () => {
    const sheet = sheetWith([['а', 'a00000000001', 'Было']], ['Название *', 'Код строки', 'Лишняя']);
    const { written } = planOf(sheet);

    expect(written).toEqual([
      { column: 0, top: 1, values: ['Название практики'] },
      { column: 2, top: 1, values: ['Прежняя графа: Лишняя'] },
    ]);
  });

  it('loses no cell that is not blank, whatever stands in the sheet', () => {
    const cell = fc.oneof(
      fc.constant(null),
      fc.integer({ min: 0, max: 99 }),
      fc.constantFrom('нет данных', 'есть', 'около двух', '15.09.2024', '  ', '=1'),
      fc.string(),
    );
    const rows = fc.array(fc.array(cell, { minLength: 8, maxLength: 8 }), { maxLength: 12 });

    fc.assert(
      fc.property(rows, (drawn) => {
        const sheet = sheetWith(drawn);
        const now = applied(sheet, planOf(sheet));

        for (const [row, cells] of drawn.entries()) {
          for (const [place, before] of cells.entries()) {
            const line = (now[row + 2] ?? []).map((one) => textOfCell(one ?? null));
            // Hours have become minutes, however they were written.
            const stays = place === 3 ? line[place] !== '' : line.includes(textOfCell(before));

            expect(textOfCell(before) === '' || stays).toBe(true);
          }
        }
      }),
    );
  });
});
