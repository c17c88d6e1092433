import type { Fact } from '../../../../shared/facts/fact';
import { khabarovsk } from '../../../../shared/regions/khabarovsk';
import { openPackage } from '../../../../shared/xlsx/package/openPackage';
import { factAt } from '../../../functions/feed/odata/sampleFacts';
import { closeExcel, sheetOf } from '../../excel/excelRoad';
import { HEADINGS, type HeldFacts, inExcel, inFile } from './heldFacts';

const REPORTERS = khabarovsk.municipalities.map(({ key }) => key);

/** The number of one reporter's mentees in a year. */
function mentees(reporter: number, value: number | null, more: Partial<Fact> = {}): Fact {
  return factAt(0, {
    key: '',
    reporter: REPORTERS[reporter] ?? '',
    indicator: 'mentees.persons',
    value,
    quality: value === null ? 'noData' : 'exact',
    ...more,
  });
}

/** Looking, writing and letting references go. */
const SYNCS_A_PART = 5;

const held = (...facts: readonly Fact[]): HeldFacts => ({ facts, asOf: '2024-11-25T03:00:00.000Z' });
const school = (reporter: number, value: number) =>
  mentees(reporter, value, { cut: 'level', level: 'school' });

afterEach(closeExcel);

describe('facts in Excel', () => {
  test('are a table with a PivotTable of wholes over it', async () => {
    const { collect, rows, book } = await inExcel(held(mentees(0, 10), mentees(1, null), school(0, 4)));

    expect(await collect()).toMatchObject({ kind: 'collected', facts: 3, added: 3, gone: 0, pivot: 'drawn' });
    expect((await rows()).map((row) => [row.Год, row.Показатель, row.Разрез, row.Значение])).toEqual([
      [2024, 'Наставляемых, человек', 'всего', 10],
      [2024, 'Наставляемых, человек', 'всего', null],
      [2024, 'Наставляемых, человек', 'уровень', 4],
    ]);
    expect(sheetOf(book, 'Факты').tables).toMatchObject([
      { name: 'Svod_facts', area: { top: HEADINGS, bottom: HEADINGS + 3 } },
    ]);
    expect(sheetOf(book, 'Сводная')).toMatchObject({
      pivots: [{ source: 'Svod_facts', rows: ['Показатель', 'Кто сдал'], kept: { Разрез: ['всего'] } }],
      charts: [{ name: 'Svod_facts_chart' }],
    });
  });

  test('refreshed, keep the user’s column at its facts and the PivotTable as it was arranged', async () => {
    const service = held(mentees(0, 10), mentees(1, 20), mentees(2, 30));
    const { collect, rows, book, workbook, Excel } = await inExcel(service);

    await collect();
    const column = await workbook.ensureColumn('Факты', {
      headingRow: HEADINGS,
      heading: 'Моё',
      width: 10,
    });
    await workbook.writeColumns('Факты', [
      { column: column ?? 0, top: HEADINGS + 1, values: ['a', 'b', 'c'] },
    ]);
    await Excel.run(async (context) => {
      const pivot = context.workbook.pivotTables.getItem('Svod_facts_pivot');

      pivot.columnHierarchies.add(pivot.hierarchies.getItem('Кто сдал'));
      await context.sync();
    });

    service.facts = [mentees(1, 21), mentees(2, 30), mentees(3, 40)];
    service.asOf = '2024-11-26T03:00:00.000Z';

    expect(await collect()).toMatchObject({ facts: 3, added: 1, gone: 1, pivot: 'drawn' });
    expect((await rows()).map((row) => [row.Значение, row.Моё])).toEqual([
      [21, 'b'],
      [30, 'c'],
      [40, null],
    ]);
    expect(sheetOf(book, 'Сводная').pivots).toMatchObject([
      { rows: ['Показатель'], columns: ['Год', 'Кто сдал'], refreshed: 1 },
    ]);
    expect((await workbook.readSheets(['Факты']))[0]?.cells[1]?.[0]).toContain('26.11.2024');
  });

  test('cost the same number of exchanges for each part, however many there are', async () => {
    const syncsFor = async (count: number) => {
      const facts = Array.from({ length: count }, (_, index) =>
        mentees(index % 17, index, { indicator: `indicator${Math.floor(index / 17)}` }),
      );
      const { collect, host } = await inExcel(held(...facts));
      const { syncs } = await host.measure(() => collect());

      await closeExcel();

      return syncs;
    };
    // One part and two parts of five thousand rows: what is said once is said once.
    const [one, two] = [await syncsFor(5_000), await syncsFor(10_000)];

    expect(two - one).toBeLessThanOrEqual(SYNCS_A_PART);
  }, 60_000);

  test('are none where nobody has sent, and there is no PivotTable over nothing', async () => {
    const { collect, book } = await inExcel(held());

    expect(await collect()).toMatchObject({ kind: 'collected', facts: 0, pivot: 'noFacts' });
    expect(sheetOf(book, 'Сводная').pivots).toEqual([]);
  });

  test('are not written where a heading they need is gone, or something stands in their way', async () => {
    const service = held(mentees(0, 10));
    const { collect, workbook } = await inExcel(service);

    await collect();
    await workbook.writeColumns('Факты', [{ column: 0, top: HEADINGS + 3, values: ['итого'] }]);
    service.facts = [mentees(0, 10), mentees(1, 20), mentees(2, 30)];

    expect(await collect()).toEqual({ kind: 'room', sheet: 'Факты', row: HEADINGS + 4 });

    await workbook.writeColumns('Факты', [{ column: 14, top: HEADINGS, values: ['Мой ключ'] }]);

    expect(await collect()).toEqual({ kind: 'headings', sheet: 'Факты', headings: ['Ключ'] });
  });

  test('are given up when the user says so', async () => {
    const { collect } = await inExcel(held(mentees(0, 10)));

    await expect(collect({ signal: AbortSignal.abort() })).rejects.toMatchObject({ reason: 'cancelled' });
  });

  test('texts that look like formulas stay texts', async () => {
    const { collect, rows } = await inExcel(held(mentees(0, 1, { indicator: '=1+1' })));

    await collect();

    expect((await rows())[0]?.Показатель).toBe('=1+1');
  });
});

describe('facts in a file', () => {
  test('are a table with a PivotTable that is read anew when the file is opened, also after a refresh', async () => {
    const service = held(mentees(0, 10), mentees(1, 20));
    const { collect, rows, bytes } = inFile(service);

    await collect();
    service.facts = [mentees(1, 25), mentees(2, 30)];

    expect(await collect()).toMatchObject({ kind: 'collected', added: 1, gone: 1, pivot: 'drawn' });
    expect((await rows()).map((row) => [row.Разрез, row.Значение])).toEqual([
      ['больше нет', null],
      ['всего', 25],
      ['всего', 30],
    ]);

    const file = await openPackage(bytes() ?? new Uint8Array());
    const pivots = file.entries.filter(({ name }) => name.startsWith('xl/pivotTables/pivotTable'));

    expect(pivots).toHaveLength(1);
    expect(await file.text('xl/pivotCache/pivotCacheDefinition1.xml')).toContain('refreshOnLoad="1"');
  });
});
