import { attainment } from '../../../shared/measures/attainment';
import type { Attainment } from '../../../shared/measures/attainmentResult';
import { expectedReporters } from '../../../shared/measures/expectedReporters';
import { irkutsk } from '../../../shared/regions/irkutsk';
import { khabarovsk as region } from '../../../shared/regions/khabarovsk';
import { primorye } from '../../../shared/regions/primorye';
import type { Region } from '../../../shared/regions/region';
import type { Reporter } from '../../../shared/regions/reporter';
import { attainmentWorkbook } from '../../../shared/sheets/attainmentWorkbook';
import { findingsSheet } from '../../../shared/sheets/findingsSheet';
import { sheetName } from '../../../shared/sheets/sheetName';
import type { SheetSpec } from '../../../shared/sheets/sheetSpec';
import { readWorkbook } from '../../../shared/xlsx/readWorkbook';
import { writeWorkbook } from '../../../shared/xlsx/writeWorkbook';
import { attainmentOf, cellOf, entryOf, indicatorOf, ledgerOf, regionYearOf } from './helpers/regionValues';

const LONG = `«${'Краевое государственное бюджетное учреждение '.repeat(20)}»`;
const reporters: readonly Reporter[] = [
  { key: '08000001', kind: 'municipality', name: LONG },
  { key: '08000002', kind: 'municipality', name: '=HYPERLINK("http://x.test")' },
];
const filled = attainmentWorkbook(
  regionYearOf(region, {
    attainment: attainmentOf(
      indicatorOf('K2', {
        receipts: ['r1'],
        reporters: [cellOf('08000001', { value: 1, state: 'attained' })],
      }),
    ),
    ledger: ledgerOf({
      reporters,
      entries: [
        entryOf('08000001', {
          state: 'received',
          revision: 1,
          sentAt: '2024-11-25T00:00:00Z',
          receipt: 'r1',
        }),
      ],
    }),
    reporters,
  }),
  'operator',
);
const empty = attainmentWorkbook(regionYearOf(region), 'operator');

/** What is computed when nobody has sent anything. */
function computed(of: Region): Attainment {
  const nothing = { reporters: expectedReporters(of, []), heads: [] };

  return attainment({
    region: of,
    year: 2024,
    asOf: '2024-11-24T23:30:00.000Z',
    ...nothing,
    previous: nothing,
  });
}

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

    expect(specs.slice(0, 3).map(({ name }) => name)).toEqual(['Достижение', 'Охват', 'Карта']);
    expect(specs.map(({ name }) => name)).toEqual(expect.arrayContaining(['Кто_сдал', 'Квитанции']));
    expect(new Set(specs.map(({ name }) => name)).size).toBe(specs.length);
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
  const tables = new Map(empty.map(({ name, table }) => [name, table?.name]));

  expect(tables.get('Достижение')).toBeUndefined();
  expect(tables.get('Охват')).toBeUndefined();
  expect(tables.get('Квитанции')).toBeUndefined();
  expect(tables.get('Карта')).toBe('Svod_map');
});

it('has the quantities of a region whose roadmap promises some, and none where it does not', () => {
  const named = (of: Region) => attainmentWorkbook(regionYearOf(of), 'operator').map(({ name }) => name);

  expect(named(irkutsk)).toContain('Количественные');
  expect(named(primorye)).not.toContain('Количественные');
  expect(named({ ...primorye, coverages: [] })).not.toContain('Охват');
});

it.each([irkutsk, primorye, region])('of $name has no chart while there is nothing to show', (of) => {
  const year = { ...regionYearOf(of), attainment: computed(of) };
  const sheets = attainmentWorkbook(year, 'operator');

  for (const spec of sheets) isSound(spec);

  const charted = sheets.filter(({ charts }) => charts.length > 0).map(({ name }) => name);

  // Khabarovsk alone has targets of shares, which can be shown before anybody has reported.
  expect(charted).toEqual(of === region ? ['Достижение'] : []);
});

it('goes with sound «Замечания», empty or not', () => {
  isSound(findingsSheet([], []));
});
