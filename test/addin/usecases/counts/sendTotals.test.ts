import type { SentSheet } from '../../../../addin/src/usecases/desk';
import { DEMO_INSTANT } from '../../../../functions/local/demo/demoPlan';
import { measureName } from '../../../../shared/facts/measureName';
import { HEADING_ROW } from '../../../../shared/sheets/sheetLayout';
import { startTestApp, type TestApp, type TestRequest } from '../../../functions/usecases/testApp';
import { CITY, cityFile } from '../cityFile';
import { type AppServer, startAppServer } from '../consolidated/appServer';
import { type DeskOptions, deskOver, given, type TestDesk } from '../deskOver';

/* Over a deployment that takes only what registries about persons come to. */

const FIRST = HEADING_ROW + 1;
const MENTORS = 'Наставники';

let app: TestApp;
let server: AppServer;
let blank: Uint8Array;
let key: string;
let pushes: { name: string; request: TestRequest | undefined }[] = [];

beforeAll(async () => {
  blank = await cityFile();
});

beforeEach(async () => {
  const started = await startTestApp();
  const counting = started.with({ registries: 'counts' });

  pushes = [];
  app = {
    ...counting,
    call: (name, request) => {
      if (name.startsWith('push')) pushes.push({ name, request });

      return counting.call(name, request);
    },
  };
  app.clock.now = new Date(DEMO_INSTANT);
  server = await startAppServer(app);
  key = await app.keyOf('reporter', [CITY.reporter.key]);
});

afterEach(async () => {
  await server.stop();
  await app.stop();
});

const open = (options: Partial<DeskOptions> = {}) =>
  deskOver({ bytes: blank, address: server.address, key, ...options });
const endsOf = (sheets: readonly SentSheet[]) =>
  sheets.map(({ template, end }) => `${template}: ${end.kind}`);

async function change(book: TestDesk, heading: string, text: string, sheet = MENTORS): Promise<void> {
  const { cells } = await book.grid(sheet);
  const column = cells[HEADING_ROW]?.findIndex((cell) => String(cell).startsWith(heading)) ?? -1;

  await book.type(sheet, FIRST, column, text);
}

describe('sending where the rows stay in the workbook', () => {
  it('sends the totals of registries about persons, nobody’s code or name, and the rows of all other sheets, once', async () => {
    const book = await open();
    const first = await given(book.desk.send(() => undefined));
    const { tasks } = await given(book.desk.overview());
    const sent = pushes.map(({ name, request }) => `${name} ${request?.params?.template}`);
    const bodies = pushes.map(({ request }) => toText(request)).filter((text) => text.includes('measures'));
    const again = await given(book.desk.send(() => undefined));
    const { cells } = await book.grid(MENTORS);
    const own = (cells[FIRST] ?? []).slice(0, 5).filter((cell) => typeof cell === 'string');

    expect(own.filter((cell) => bodies.join().includes(cell))).toEqual([]);
    expect([own.length, bodies.length]).toEqual([4, 2]);
    expect(endsOf(first.sheets)).toEqual([
      'organisations: accepted',
      'mentors: accepted',
      'mentees: accepted',
      'monitoring: accepted',
    ]);
    expect(sent).toEqual([
      'pushSubmission organisations',
      'pushCounts mentors',
      'pushCounts mentees',
      'pushSubmission monitoring',
    ]);
    expect(tasks.map(({ receipt, changed }) => [receipt?.receipt.rowsStay, changed])).toEqual([
      [undefined, false],
      [true, false],
      [true, false],
      [undefined, false],
    ]);
    expect(new Set(again.sheets.map(({ end }) => end.kind))).toEqual(new Set(['unchanged']));
  });

  it('tells before it which numbers will leave, and after it, without the service, what has changed', async () => {
    const book = await open();

    await given(book.desk.restore());

    const report = await given(book.desk.check());
    const totals = report.sheets.map(({ template, totals: all }) => [template, all?.length ?? null]);
    const [whole] = report.sheets.flatMap(({ totals: all }) => all ?? []);

    expect(totals).toEqual([
      ['organisations', null],
      ['mentors', expect.any(Number)],
      ['mentees', expect.any(Number)],
      ['monitoring', null],
    ]);
    expect(whole && measureName(CITY.region, 'mentors', whole)).toBe(
      'Предприятий, чьи сотрудники — наставники',
    );

    await given(book.desk.send(() => undefined));

    const away = await open({ bytes: book.bytes(), key: null });
    await change(away, 'Место работы или учёбы: тип', 'доп. образование');
    await given(away.desk.check());
    const { tasks } = await given(away.desk.overview());

    expect(tasks.map(({ template, changed }) => [template, changed])).toEqual([
      ['organisations', false],
      ['mentors', true],
      ['mentees', false],
      ['monitoring', false],
    ]);
  });

  it('lets totals of another copy follow those of a colleague only when the user says so, and so those of a sheet opened blank', async () => {
    const [mine, colleagues] = [await open(), await open()];
    await given(colleagues.desk.send(() => undefined));
    await change(mine, 'Место работы или учёбы: тип', 'доп. образование');

    const outrun = await given(mine.desk.send(() => undefined));
    const replaced = await given(mine.desk.send(() => undefined, {}, undefined, ['mentors']));

    expect(outrun.sheets[1]?.end).toMatchObject({ kind: 'refused', error: { code: 'headMoved' } });
    expect(endsOf(outrun.sheets)[2]).toBe('mentees: held');
    expect(replaced.sheets[1]?.end).toMatchObject({
      kind: 'accepted',
      receipt: { receipt: { revision: 2 } },
    });
    expect(endsOf(replaced.sheets)[2]).toBe('mentees: unchanged');

    for (const [book, learners] of [
      [colleagues, '321'],
      [mine, '322'],
    ] as const)
      await change(book, 'Обучающихся, всего', learners, 'Организации');
    await given(colleagues.desk.send(() => undefined));

    const rows = await given(mine.desk.send(() => undefined, {}, undefined, ['organisations']));

    // Rows can be merged, so they never follow unseen.
    expect(rows.sheets[0]?.end).toMatchObject({ kind: 'refused', error: { code: 'headMoved' } });

    const fresh = await open({ bytes: null });
    const opened = await given(
      fresh.desk.openSheets({ reporter: CITY.reporter, year: CITY.year, optional: [], language: 'ru' }, null),
    );
    const { stamp } = await fresh.grid(MENTORS);

    expect(opened.sheets).toContain(MENTORS);
    expect(stamp).toMatch(/\|0$/);
  });
});

function toText(request: TestRequest | undefined): string {
  return request?.body instanceof Uint8Array ? Buffer.from(request.body).toString() : '';
}
