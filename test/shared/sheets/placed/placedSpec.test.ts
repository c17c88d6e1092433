import { formulaCell, numberCell } from '../../../../shared/sheets/cellSpec';
import { placedSpec } from '../../../../shared/sheets/placed/placedSpec';
import type { SheetSpec } from '../../../../shared/sheets/sheetSpec';
import { registrySpec } from '../../../addin/ports/suite/sheets';

const SPEC: SheetSpec = registrySpec(
  ['ФИО', 'Часы', 'Доля'],
  [['Иванова', numberCell(36), formulaCell('B3/2', 18, '0')]],
  {
    conditionals: [
      {
        range: { top: 2, left: 0, bottom: 9, right: 2 },
        formula: 'ISNUMBER(FIND(A$2,$C3))',
        style: 'bad',
      },
    ],
  },
);

function present(...headings: readonly string[]) {
  return { range: { top: 1, left: 0, bottom: 9, right: headings.length - 1 }, headings };
}

describe('laying a spec over the sheet that is there', () => {
  it('is the spec itself on a new sheet, and all of it Svod’s', () => {
    const { spec, owns } = placedSpec(SPEC, null);

    expect(spec.rows).toBe(SPEC.rows);
    expect(owns(2, 1)).toBe(true);
  });

  it('keeps the user’s columns at the end in the table', () => {
    const { spec, owns } = placedSpec(SPEC, present('ФИО', 'Часы', 'Доля', 'Моё', 'Ещё моё'));

    expect(spec.table?.range.right).toBe(4);
    expect([owns(2, 2), owns(2, 3)]).toEqual([true, false]);
  });

  it('passes over a column that the user put between', () => {
    const { spec, owns } = placedSpec(SPEC, present('ФИО', 'Моё', 'Часы', 'Доля'));

    expect(spec.rows[2]?.cells.map((cell) => cell?.formula ?? cell?.value ?? null)).toEqual([
      'Иванова',
      null,
      36,
      'C3/2',
    ]);
    expect([owns(2, 1), owns(1, 1), owns(0, 1)]).toEqual([false, false, true]);
    expect(spec.conditionals.map(({ range, formula }) => [range.left, range.right, formula])).toEqual([
      [0, 0, 'ISNUMBER(FIND(A$2,$D3))'],
      [2, 3, 'ISNUMBER(FIND(C$2,$D3))'],
    ]);
  });

  it('follows columns that the user has moved', () => {
    const { spec } = placedSpec(SPEC, present('Доля', 'ФИО', 'Часы'));

    expect(spec.rows[2]?.cells.map((cell) => cell?.formula ?? cell?.value)).toEqual(['C3/2', 'Иванова', 36]);
  });

  it('goes by the old order when a heading is new', () => {
    const { spec } = placedSpec(SPEC, present('ФИО', 'План', 'Доля'));

    expect(spec.rows[1]?.cells.map((cell) => cell?.value)).toEqual(['ФИО', 'Часы', 'Доля']);
  });

  it('keeps a table that has nothing to hold, with one blank row', () => {
    const { spec } = placedSpec({ ...SPEC, table: null }, present('ФИО', 'Часы', 'Доля'));

    expect(spec.table?.range).toEqual({ top: 1, left: 0, bottom: 2, right: 2 });
  });

  it('moves what a chart shows with its columns, and not the chart', () => {
    const column = (left: number) => ({ top: 2, left, bottom: 4, right: left });
    const position = { top: 12, left: 0, bottom: 20, right: 2 };
    const chart = {
      name: 'График',
      type: 'line',
      title: 'Часы',
      categories: column(0),
      series: [{ name: 'Часы', values: column(1) }],
      position,
      axisFormat: '0',
    } as const;
    const { spec } = placedSpec({ ...SPEC, charts: [chart] }, present('ФИО', 'Моё', 'Часы', 'Доля'));

    expect(spec.charts).toEqual([{ ...chart, series: [{ name: 'Часы', values: column(2) }] }]);
  });
});
