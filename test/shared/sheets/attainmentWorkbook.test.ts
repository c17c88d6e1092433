import { khabarovsk as region } from '../../../shared/regions/khabarovsk';
import type { Reporter } from '../../../shared/regions/reporter';
import { attainmentWorkbook } from '../../../shared/sheets/attainmentWorkbook';
import { findingsSheet } from '../../../shared/sheets/findingsSheet';
import { sheetName } from '../../../shared/sheets/sheetName';
import type { SheetSpec } from '../../../shared/sheets/sheetSpec';
import { readWorkbook } from '../../../shared/xlsx/readWorkbook';
import { writeWorkbook } from '../../../shared/xlsx/writeWorkbook';
import { attainmentOf, cellOf, entryOf, indicatorOf, ledgerOf } from './helpers/regionValues';

const LONG = `«${'Краевое государственное бюджетное учреждение '.repeat(20)}»`;
const reporters: readonly Reporter[] = [
  { key: '08000001', kind: 'municipality', name: LONG },
  { key: '08000002', kind: 'municipality', name: '=HYPERLINK("http://x.test")' },
];
const filled = attainmentWorkbook({
  region,
  attainment: attainmentOf(
    indicatorOf('K2', { receipts: ['r1'], reporters: [cellOf('08000001', { value: 1, state: 'attained' })] }),
  ),
  ledger: ledgerOf({
    reporters,
    entries: [
      entryOf('08000001', { state: 'received', revision: 1, sentAt: '2024-11-25T00:00:00Z', receipt: 'r1' }),
    ],
  }),
  reporters,
});
const empty = attainmentWorkbook({ region, attainment: attainmentOf(), ledger: ledgerOf(), reporters: [] });

function isSound({ name, rows, columns, table, freeze, print }: SheetSpec): void {
  const headings = rows[print.titleRows?.[0] ?? -1]?.cells.map((cell) => cell?.value) ?? [];

  expect(sheetName(name)).toBe(name);
  expect(new Set(headings).size).toBe(headings.length);
  expect(columns).toHaveLength(headings.length);
  expect(freeze.rows).toBeLessThanOrEqual(rows.length);

  if (table === null) return;

  expect(table.range.bottom).toBeGreaterThan(table.range.top);
  expect(table.range.bottom).toBeLessThan(rows.length);
  expect(table.range.right).toBe(headings.length - 1);

  for (const { cells } of rows.slice(table.range.top, table.range.bottom + 1))
    expect(cells).toHaveLength(headings.length);
}

describe.each([
  ['a full year', filled],
  ['a year in which nobody reports', empty],
])('the workbook of %s', (_, specs) => {
  it('has sound sheets of different names with different tables', () => {
    for (const spec of specs) isSound(spec);

    const tables = specs.flatMap(({ table }) => table?.name ?? []);

    expect(specs.map(({ name }) => name)).toEqual(['Достижение', 'Карта', 'Кто_сдал', 'Квитанции']);
    expect(new Set(tables).size).toBe(tables.length);
  });

  it('can be written and read', async () => {
    const read = await readWorkbook(await writeWorkbook(specs));

    expect(read).toMatchObject({ ok: true, grids: specs.map(({ name }) => ({ name })) });
  });
});

it('keeps long names whole, and formulas in names text', async () => {
  const read = await readWorkbook(await writeWorkbook(filled));
  const cells = read.ok ? read.grids.flatMap((grid) => grid.cells.flat()) : [];

  expect(cells).toContain(LONG);
  expect(cells).toContain('=HYPERLINK("http://x.test")');
});

it('has no table where there is nothing to put in it', () => {
  expect(empty.map(({ table }) => table?.name)).toEqual([undefined, 'Svod_map', 'Svod_ledger', undefined]);
});

it('goes with sound «Замечания», empty or not', () => {
  isSound(findingsSheet([], []));
});
