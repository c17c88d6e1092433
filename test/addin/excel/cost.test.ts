import { EVERYTHING } from '../../helpers/sampled';
import { bookOf, closeExcel, openExcel } from './excelRoad';
import { bigSpec } from './specs';

const MEGABYTE = 1024 * 1024;
const BOOK = [{ name: 'Мой', cells: [['a']] }];

/** Of so many rows the cells need several exchanges. */
const ROWS = EVERYTHING ? 50_000 : 15_000;

describe('what an operation costs', () => {
  afterEach(closeExcel);

  it.each([
    ['listSheets', 2],
    ['readSheets', 4],
    ['readColumn', 2],
    ['drawSheets', 6],
    ['writeColumns', 3],
    ['ensureColumn', 4],
    ['growTable', 4],
    ['restamp', 3],
    ['readState', 2],
    ['writeState', 2],
  ] as const)('is the same for ten rows and for five hundred: %s', async (operation, exchanges) => {
    for (const rows of [10, 500]) {
      const { host, port } = await openExcel(bookOf(BOOK));
      const spec = bigSpec(rows);

      await port.writeState('{}');
      if (operation !== 'drawSheets') await port.drawSheets([spec]);

      const work = {
        listSheets: () => port.listSheets(),
        readSheets: () => port.readSheets(['Реестр']),
        readColumn: () => port.readColumn('Реестр', 0),
        drawSheets: () => port.drawSheets([spec]),
        writeColumns: () =>
          port.writeColumns('Реестр', [{ column: 1, top: 2, values: spec.rows.map(() => 'Школа') }]),
        ensureColumn: () => port.ensureColumn('Реестр', { headingRow: 1, heading: 'Замечания', width: 40 }),
        growTable: () => port.growTable('Реестр', rows + 50),
        restamp: () => port.restamp(spec.stamp ? [{ sheet: 'Реестр', stamp: spec.stamp }] : []),
        readState: () => port.readState(),
        writeState: () => port.writeState('{"a":1}'),
      }[operation];

      expect([rows, (await host.measure(work)).syncs]).toEqual([rows, exchanges]);
      await closeExcel();
    }
  });

  it('is shared by the sheets of one operation', async () => {
    const { host, port } = await openExcel(bookOf(BOOK));
    const names = ['А', 'Б', 'В'];
    const specs = names.map((name) => ({ ...bigSpec(20), name, stamp: null }));

    expect((await host.measure(() => port.drawSheets(specs))).syncs).toBe(6);
    expect((await host.measure(() => port.readSheets(names))).syncs).toBe(4);
  });

  it('stays within five megabytes an exchange at many rows on the web', async () => {
    const { host, port } = await openExcel(bookOf(BOOK), { profile: 'web' });
    const spec = bigSpec(ROWS);
    const drawn = await host.measure(() => port.drawSheets([spec]));
    const read = await host.measure(async () => {
      const [grid] = await port.readSheets(['Реестр']);

      expect(grid?.cells).toHaveLength(ROWS + 2);
      expect(grid?.cells.at(-1)?.[0]).toBe(`Иванова Мария Сергеевна ${ROWS - 1}`);
    });

    expect(drawn.biggest).toBeLessThan(5 * MEGABYTE);
    expect(read.biggest).toBeLessThan(5 * MEGABYTE);
    expect(host.syncs.map(({ error }) => error).filter(Boolean)).toEqual([]);
    expect({ drawn: drawn.syncs, read: read.syncs }).toEqual(
      EVERYTHING ? { drawn: 11, read: 11 } : { drawn: 7, read: 6 },
    );
  }, 120_000);
});
