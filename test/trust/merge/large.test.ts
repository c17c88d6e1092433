import { type Columns, ROW_CODE, valueAt } from '../../../shared/columns/columns';
import { encodeColumn } from '../../../shared/columns/encodeColumn';
import { diffColumnsSteps } from '../../../shared/columns/merge/diffColumns';
import { mergeColumnsSteps } from '../../../shared/columns/merge/mergeColumns';
import { mergedColumnsSteps } from '../../../shared/columns/merge/mergedColumns';
import { shareColumns } from '../../../shared/columns/shareColumns';
import { reporterWorkbook } from '../../../shared/sheets/reporterWorkbook';
import { templates } from '../../../shared/templates/templates';
import { closeExcel } from '../../addin/excel/excelRoad';
import { missing, OWNER } from '../../addin/usecases/book';
import { given } from '../../addin/usecases/deskOver';
import { manyMentees } from '../../addin/usecases/manyMentees';
import { holding } from '../../addin/usecases/reconcile/heldVersions';
import { deskInExcel } from '../../e2e/excel/book/deskInExcel';
import { Book } from '../../excel-host/model/book';
import { keepFigure, timeFor, times } from '../figures';
import { timed } from './timed';

/* Registries as large as a submission may be. Every hundredth row differs on each side. */

const ROWS = times(5_000, 100_000);

/** Rows that go from the registry in Excel; each takes the simulated one half a second. */
const GONE = 1;

/** What a registry of that many mentees sends, and its workbook's columns. */
function registry(rows: number) {
  const columns = manyMentees(rows, { birthYear: 2012, consent: 'given' });
  const mentees = columns.mentees ?? missing('mentees');

  return { columns, sent: shareColumns(templates.mentees, mentees, OWNER.year) };
}

/** The rows with another request in every hundredth one, counted from `from`, without the first `gone` of those at `from` + 50, and some more. */
function changed({ rows, columns }: Columns, from: number, request: string, gone = rows / 100): Columns {
  const kept = Array.from({ length: rows }, (_, row) => row).filter(
    (row) => row % 100 !== from + 50 || row >= gone * 100,
  );
  const added = kept.filter((row) => row % 100 === from + 30);
  const all = [...kept, ...added];
  const code = (place: number, old: unknown) =>
    place < kept.length ? String(old) : `${request.charAt(0)}${String(place).padStart(11, '0')}`;
  const entries = Object.entries(columns).map(([key, { dictionary, codes }]) => {
    const values = all.map((row, place) => {
      const value = dictionary[codes[row] ?? 0] ?? null;

      if (key === ROW_CODE) return code(place, value);

      return key === 'requestType' && row % 100 === from ? request : value;
    });

    return [key, encodeColumn(values)] as const;
  });

  return { rows: all.length, columns: Object.fromEntries(entries) };
}

describe(`a merge of ${ROWS.toLocaleString('en')} rows`, () => {
  it(
    'is in steps that leave the screen its turn',
    () => {
      const keys = Object.keys(registry(10).sent.columns).filter((key) => key !== ROW_CODE);
      const run = (rows: number) => {
        const { sent: base } = registry(rows);
        const sides = { base, theirs: changed(base, 0, 'sport'), mine: changed(base, 1, 'creative') };
        const merge = timed(mergeColumnsSteps(sides, { keys }));
        const merged = timed(mergedColumnsSteps(merge.value, () => 'mine'));
        const diff = timed(diffColumnsSteps(sides.mine, merged.value, keys));
        const all = [merge, merged, diff];

        return {
          merge: merge.value,
          merged: merged.value,
          total: all.reduce((sum, { total }) => sum + total, 0),
          steps: all.reduce((sum, { steps }) => sum + steps, 0),
          longest: Math.max(...all.map(({ longest }) => longest)),
        };
      };

      run(ROWS / 10);

      const large = run(ROWS);
      const share = ROWS / 100;

      expect(large.merge.collisions).toEqual([]);
      expect(large.merged.rows).toBe(ROWS);
      expect(
        Array.from({ length: large.merged.rows }, (_, row) =>
          valueAt(large.merged, 'requestType', row),
        ).filter((value) => value === 'sport' || value === 'creative').length,
      ).toBeGreaterThanOrEqual(2 * share);
      // By their number, since a step's time is also that of the machine's other work: at most 5,000 rows of a column each.
      expect(large.steps).toBeGreaterThan((3 * keys.length * ROWS) / 5000);

      keepFigure({
        area: 'merge',
        what: `${ROWS.toLocaleString('en')} rows in ${keys.length} columns on three sides, 1% changed, 1% added and 1% deleted on each: merged, put together and compared with the workbook`,
        figure: `${Math.round(large.total)} ms in all, in ${large.steps} steps, after each of which the screen may have its turn; ${Math.round(large.longest)} ms the longest`,
        doesNotProve:
          'the reading and writing of cells, which Excel does; measured in Node, beside other work',
      });
    },
    timeFor(60_000),
  );
});

describe('the exchanges with Excel', () => {
  afterEach(closeExcel);

  it(
    'are as many for a large registry as for a small one',
    async () => {
      const costs: {
        readonly rows: number;
        readonly compared: number;
        readonly taken: number;
        readonly ms: number;
      }[] = [];

      for (const rows of [times(100, 1_000), times(200, 20_000)]) {
        const { columns, sent } = registry(rows);
        const cells = Array.from({ length: rows / 100 }, (_, at) =>
          valueAt(sent, 'requestType', at * 100),
        ).filter((value) => value !== 'sport').length;
        const service = await holding([{ columns: sent }, { columns: changed(sent, 0, 'sport', GONE) }]);
        const { desk, host, port } = await deskInExcel(new Book('Лист1'), {
          address: service.address,
          key: `svod_${'a'.repeat(43)}`,
        });

        await port.drawSheets(
          reporterWorkbook({
            ...OWNER,
            columns,
            baseRevisions: { organisations: 1, mentors: 1, mentees: 1, monitoring: 1 },
          }),
        );
        await given(desk.check());

        const began = performance.now();
        const compared = await host.measure(async () => {
          const found = await given(desk.region(({ reconcile }) => reconcile.compare('mentees')));

          expect(found).toMatchObject({
            kind: 'ready',
            total: 0,
            taken: { cells, added: rows / 100, removed: GONE },
          });
        });
        const taken = await host.measure(async () => {
          const done = await given(
            desk.region(({ reconcile }) => reconcile.take('mentees', { each: new Map(), rest: null })),
          );

          expect(done).toMatchObject({
            kind: 'done',
            written: { cells, added: rows / 100, removed: GONE },
          });
        });

        costs.push({ rows, compared: compared.syncs, taken: taken.syncs, ms: performance.now() - began });
        await service.stop();
        await closeExcel();
      }

      const [small, large] = costs;

      if (!small || !large) throw new Error('two sizes');

      expect(large.compared - small.compared).toBeLessThanOrEqual(times(0, 8));
      expect(large.taken - small.taken).toBeLessThanOrEqual(times(0, 16));

      keepFigure({
        area: 'merge',
        what: `a registry of ${small.rows.toLocaleString('en')} rows and one of ${large.rows.toLocaleString('en')} merged in simulated Excel`,
        figure: `${small.compared} and ${large.compared} exchanges to compare, ${small.taken} and ${large.taken} to write, check and mark; ${Math.round(large.ms / 1000)} s for the larger one`,
        doesNotProve: 'how long Excel itself takes: its cells are simulated in the same process',
      });
    },
    timeFor(120_000),
  );
});
