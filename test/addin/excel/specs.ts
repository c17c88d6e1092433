import { numberCell, textCell } from '../../../shared/sheets/cellSpec';
import type { SheetSpec } from '../../../shared/sheets/sheetSpec';
import { HEADINGS, registrySpec } from '../ports/suite/sheets';

const COLUMNS = 16;

/** A registry of so many rows and sixteen columns: texts as in life, a number and a code. */
export function bigSpec(rows: number): SheetSpec {
  const headings = Array.from({ length: COLUMNS }, (_, column) => `Столбец ${column + 1}`);
  const body = Array.from({ length: rows }, (_, row) => [
    `Иванова Мария Сергеевна ${row}`,
    `МБОУ «СОШ № ${row % 40}»`,
    numberCell(row % 72),
    ...Array.from({ length: COLUMNS - 4 }, (_, column) => `значение ${(row + column) % 9}`),
    { ...textCell(`${row.toString(36).padStart(12, 'k')}`, 'locked'), format: '@' },
  ]);

  return registrySpec(headings, body);
}

/** A small registry with everything a sheet can have. */
export const RICH: SheetSpec = registrySpec(
  ['ФИО', 'Роль', 'Часы'],
  [
    ['Иванова', 'наставник', numberCell(36)],
    ['Петров', 'куратор', numberCell(18)],
  ],
  {
    columns: [{ width: 30 }, { width: 14 }, { width: 10, hidden: true }],
    validations: [
      {
        range: { top: 2, left: 1, bottom: 9, right: 1 },
        rule: { kind: 'list', sheet: 'Справочники', source: { top: 1, left: 0, bottom: 2, right: 0 } },
        prompt: { title: 'Роль', text: 'Выберите из списка' },
        error: 'Такой роли нет',
        strict: true,
      },
      {
        range: { top: 2, left: 2, bottom: 9, right: 2 },
        rule: { kind: 'whole', min: 0, max: 500 },
        prompt: { title: 'Часы', text: 'Целое число' },
        error: 'От 0 до 500',
        strict: false,
      },
    ],
    conditionals: [{ range: { top: 2, left: 0, bottom: 9, right: 1 }, formula: '$C3>20', style: 'bad' }],
    charts: [
      {
        name: 'svod_hours',
        type: 'columnClustered',
        title: 'Часы наставников',
        categories: { top: 2, left: 0, bottom: 3, right: 0 },
        series: [{ name: 'Часы', values: { top: 2, left: 2, bottom: 3, right: 2 } }],
        position: { top: 5, left: 0, bottom: 15, right: 2 },
        axisFormat: '0',
      },
    ],
    print: { landscape: true, titleRows: [HEADINGS, HEADINGS], signature: true },
  },
);

/** The hidden sheet that lists draw on. */
export const LISTS: SheetSpec = registrySpec([], [], {
  name: 'Справочники',
  stamp: null,
  hidden: true,
  columns: [{ width: 30 }],
  rows: ['Роль', 'наставник', 'куратор'].map((text) => ({ cells: [textCell(text)] })),
  table: null,
  freeze: { rows: 0, columns: 0 },
  print: { landscape: true, titleRows: null, signature: false },
});
