import type { WorkbookPort } from '../../../../addin/src/ports/workbook';
import { deskInExcel } from '../../../e2e/excel/book/deskInExcel';
import { openedBook } from '../../../e2e/excel/book/openedBook';
import { append, put, rowsOf } from '../../../e2e/excel/reconcile/colleagues';
import { insertRows } from '../../../excel-host/model/acts/insertRows';
import { closeExcel, sheetOf } from '../../excel/excelRoad';
import { missing } from '../book';
import { given } from '../deskOver';
import { bookFrom, edited, holding, sentOf, withCopy } from './heldVersions';
import { MENTEES } from './mine';

/* Somebody types in Excel between the reading of the sheet and the writing of what was merged. */

const BASE = sentOf();
const THEIRS = withCopy(edited(BASE, 0, 'requestType', 'sport'), 2);

afterEach(closeExcel);

it('nothing that is typed while a merge is written is lost', async () => {
  let act: (() => unknown) | null = null;
  const through = (port: WorkbookPort): WorkbookPort => ({
    ...port,
    writeColumns: async (...about) => {
      const now = act;

      act = null;
      await now?.();
      await port.writeColumns(...about);
    },
  });
  const service = await holding([{ columns: BASE }, { columns: THEIRS }]);
  const book = await openedBook(await bookFrom(1));
  const me = await deskInExcel(book, { address: service.address, key: `svod_${'a'.repeat(43)}`, through });
  const take = () =>
    me.desk.region(({ reconcile }) => reconcile.take('mentees', { each: new Map(), rest: null }));
  const rowAt = async (row: number) => (await rowsOf(me, 'mentees'))[row] ?? missing(`row ${row}`);
  const changed = { ok: false, problem: { kind: 'workbook', reason: 'sheetChanged', detail: MENTEES } };
  const [first, last] = [(await rowAt(0)).row, await rowAt(BASE.rows - 1)];

  await given(me.desk.region(({ reconcile }) => reconcile.compare('mentees')));

  // Into the row that theirs is to be written into, and a row put in above.
  act = () => append(me, 'mentees', { lastName: 'Новая' });
  expect(await take()).toEqual(changed);
  act = () => insertRows(book, sheetOf(book, MENTEES), last.row, 1);
  expect(await take()).toEqual(changed);

  // Rows that change places, though all that is to be replaced looks the same.
  const [one, other] = [await rowAt(0), await rowAt(1)];
  const swapped = () =>
    Promise.all([
      put(me, 'mentees', one.row, { rowCode: other.values.rowCode ?? null }),
      put(me, 'mentees', other.row, { rowCode: one.values.rowCode ?? null }),
    ]);

  act = swapped;
  expect(await take()).toEqual(changed);
  await put(me, 'mentees', one.row, { rowCode: one.values.rowCode ?? null });
  await put(me, 'mentees', other.row, { rowCode: other.values.rowCode ?? null });

  // Into the cell that the colleague has changed, too: it is asked then.
  act = () => put(me, 'mentees', first, { requestType: 'творческий' });
  expect(await take()).toEqual(changed);
  expect((await rowAt(0)).values.requestType).toBe('творческий');
  expect(await given(take())).toMatchObject({ kind: 'changed', compared: { total: 1 } });

  expect((await rowsOf(me, 'mentees')).map(({ values }) => values.lastName)).toContain('Новая');
  await service.stop();
}, 60_000);
