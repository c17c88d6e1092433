import { type Columns, ROW_CODE, valueAt } from '../../../../shared/columns/columns';
import { readWireColumns } from '../../../../shared/columns/readWireColumns';
import { HEADING_ROW } from '../../../../shared/sheets/sheetLayout';
import { templates } from '../../../../shared/templates/templates';
import { closeExcel, sheetOf } from '../../../addin/excel/excelRoad';
import { missing } from '../../../addin/usecases/book';
import { type AppServer, startAppServer } from '../../../addin/usecases/consolidated/appServer';
import { given } from '../../../addin/usecases/deskOver';
import { filterByTexts } from '../../../excel-host/model/acts/filterByTexts';
import { sortByColumn } from '../../../excel-host/model/acts/sortByColumn';
import { reporting } from '../../../functions/usecases/reporting';
import { startTestApp, type TestApp } from '../../../functions/usecases/testApp';
import { sampled } from '../../../helpers/sampled';
import { deskInExcel } from '../book/deskInExcel';
import { openedBook } from '../book/openedBook';
import { done, MENTEES, userOf } from '../book/user';
import { demoFile } from '../service/demoFile';
import {
  append,
  type Colleague,
  compared,
  empty,
  endOf,
  onFile,
  put,
  rowsOf,
  sent,
  taken,
} from './colleagues';

/* Two people fill the registry of one municipality, each in a copy of one workbook, over the real service. */

let app: TestApp;
let server: AppServer;

beforeAll(async () => {
  app = await startTestApp();
  server = await startAppServer(app);
}, 60_000);

afterEach(closeExcel);

afterAll(async () => {
  await server.stop();
  await app.stop();
});

const ROADS = ['Excel', 'a file'] as const;
const LOCAL = templates.mentees.columns.filter(({ sharing }) => sharing === 'local').map(({ key }) => key);

/** The workbook of a municipality after its first sending, in the hands of two. */
async function handedOver(reporter: string, road: (typeof ROADS)[number]) {
  const key = await app.keyOf('reporter', [reporter]);
  const first = await onFile(await demoFile(reporter), server.address, key);

  expect(endOf(await sent(first), 'mentees')).toBe('accepted');

  const bytes = first.bytes();
  const colleague = await onFile(bytes, server.address, key);

  if (road === 'a file') return { colleague, me: await onFile(bytes, server.address, key), book: null };

  const book = await openedBook(bytes);
  const { desk, port } = await deskInExcel(book, { address: server.address, key });

  return { colleague, me: { desk, port } satisfies Colleague, book };
}

async function newest(reporter: string): Promise<Columns> {
  const { json } = await reporting(app).read({ reporter, template: 'mentees' });
  const read = readWireColumns(json.columns, json.rows);

  return read.ok ? read.columns : missing('the newest version');
}

/** What leaves the workbook of one row at the service. */
function sharedValue(columns: Columns, code: unknown, key: string) {
  const row = Array.from({ length: columns.rows }, (_, at) => at).find(
    (at) => valueAt(columns, ROW_CODE, at) === code,
  );

  return row === undefined ? undefined : valueAt(columns, key, row);
}

/** The local columns of each row by its code, and what stands beside the table. */
async function localOf(one: Colleague): Promise<ReadonlyMap<string, string>> {
  const rows = await rowsOf(one, 'mentees');

  return new Map(
    rows.map(({ values, cells }) => [
      String(values.rowCode),
      JSON.stringify([LOCAL.map((key) => values[key]), cells.slice(templates.mentees.columns.length + 1)]),
    ]),
  );
}

// The file road's steps are also those of test/addin/usecases/reconcile.
describe.each(sampled(ROADS, 2))('two workbooks of one municipality, mine in %s', (road) => {
  const reporter = road === 'Excel' ? '08612000' : '08642000';

  it("are merged: both persons' work is in version 3, and what is local has stayed as it was", async () => {
    const { colleague, me, book } = await handedOver(reporter, road);
    const rows = await rowsOf(colleague, 'mentees');
    const [first, second, third, fourth, fifth] = rows.map(({ values }) => values);
    const codeOf = (row: typeof first) => row?.rowCode ?? missing('a row');

    // The colleague: a cell of the first two rows, the third row gone, a new one.
    await put(colleague, 'mentees', rows[0]?.row ?? 0, { requestType: 'профориентация' });
    await put(colleague, 'mentees', rows[1]?.row ?? 0, { requestType: 'адаптация' });
    await empty(colleague, 'mentees', rows[2]?.row ?? 0);
    await append(colleague, 'mentees', { ...first, lastName: 'Колегина', firstName: 'Мария' });

    expect(endOf(await sent(colleague), 'mentees')).toBe('accepted');

    // I: the second row's same cell, another row's cell, a phone beside the table; sorted and filtered.
    const right = templates.mentees.columns.length + 1;

    await me.port.writeColumns(MENTEES, [{ column: right, top: HEADING_ROW, values: ['Мои пометки'] }]);
    await me.port.writeColumns(MENTEES, [{ column: right, top: rows[3]?.row ?? 0, values: ['позвонить'] }]);
    await put(me, 'mentees', rows[1]?.row ?? 0, { requestType: 'творческий', classGroup: '9Я' });
    await put(me, 'mentees', rows[3]?.row ?? 0, { requestType: 'спортивный' });
    await append(me, 'mentees', { ...fifth, lastName: 'Своева', firstName: 'Анна' });

    if (book) {
      const user = userOf(book);

      done(
        sortByColumn(book, sheetOf(book, MENTEES), HEADING_ROW + 1, user.place(MENTEES, 'lastName'), true),
      );
      done(
        filterByTexts(book, sheetOf(book, MENTEES), HEADING_ROW + 1, user.place(MENTEES, 'lastName'), [
          String(first?.lastName),
        ]),
      );
    }

    expect(endOf(await sent(me), 'mentees')).toBe('headMoved');

    const before = await localOf(me);
    const comparison = await compared(me, 'mentees');

    expect(comparison).toMatchObject({
      base: 1,
      revision: 2,
      taken: { cells: 1, added: 1, removed: 1 },
      kept: { cells: 1, added: 1, removed: 0 },
      total: 1,
      elsewhere: { rows: 1 },
    });
    expect(comparison.gone).toEqual([
      { row: expect.any(Number), name: expect.stringContaining(String(third?.lastName)) },
    ]);
    expect(comparison.collisions).toMatchObject([
      {
        id: `${codeOf(second)} requestType`,
        kind: 'cell',
        name: expect.stringContaining(String(second?.lastName)),
        cells: [{ before: second?.requestType, mine: 'творческий', theirs: 'адаптация' }],
      },
    ]);

    // Comparing changes nothing; and nothing is written while a question is open.
    expect((await taken(me, 'mentees', null)).kind).toBe('changed');
    expect(await localOf(me)).toEqual(before);

    const result = await taken(me, 'mentees', null, new Map([[`${codeOf(second)} requestType`, 'mine']]));

    expect(result).toMatchObject({
      kind: 'done',
      revision: 2,
      written: { cells: 1, added: 1, removed: 1 },
    });

    const after = await localOf(me);

    for (const [code, local] of before) {
      if (code !== codeOf(third)) expect([code, after.get(code)]).toEqual([code, local]);
    }
    expect(after.has(String(codeOf(third)))).toBe(false);

    // The colleague's new row lacks what never left her workbook.
    expect(endOf(await sent(me), 'mentees')).toBe('held');

    const file = await given(colleague.desk.writeNames('верный пароль длинный 5'));

    await given(me.desk.readNames(file, 'верный пароль длинный 5'));
    expect(endOf(await sent(me), 'mentees')).toBe('accepted');

    const merged = await newest(reporter);

    expect(merged.rows).toBe(rows.length + 1);
    expect(
      [first, second, third, fourth].map((row) => sharedValue(merged, codeOf(row), 'requestType')),
    ).toEqual(['career', 'creative', undefined, 'sport']);
  }, 120_000);
});
