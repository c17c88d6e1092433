import type { WorkProgress } from '../../../addin/src/ports/workbook';
import type { SentSheet } from '../../../addin/src/usecases/desk';
import { DEMO_INSTANT } from '../../../functions/local/demo/demoPlan';
import { foundIn } from '../../abuse/book/foundIn';
import { closeExcel, sheetOf } from '../../addin/excel/excelRoad';
import { BOOK } from '../../addin/usecases/book';
import { given } from '../../addin/usecases/deskOver';
import type { Cost } from '../../excel-host/host/limits/traffic';
import { Book } from '../../excel-host/model/book';
import { startSvod, type TestSvod } from '../../helpers/host';
import { type DeskInExcel, deskInExcel } from './book/deskInExcel';
import { FIRST, MENTEES, userOf } from './book/user';
import { bigSpecs, ROWS } from './service/bigBook';
import { ownKey } from './service/ownKey';

/* One workbook from opening to sending, on the profile of Excel on the web: each step goes on from the one before. */

const MEGABYTE = 1024 * 1024;
/** A twentieth of it all does not depend on the number of rows. */
const SHARE = MEGABYTE * (0.05 + (0.95 * ROWS) / 50_000);

let svod: TestSvod;
let excel: DeskInExcel;

beforeAll(async () => {
  svod = await startSvod({ clock: DEMO_INSTANT });

  const { key } = await ownKey(svod, BOOK.reporter.key);

  excel = await deskInExcel(new Book('Лист1'), { address: svod.address, key, profile: 'web' });
}, 120_000);

afterAll(async () => {
  await closeExcel();
  await svod.stop();
});

/**
 * What one exchange, all that is sent and all that is received (in MB, for 50,000 rows), and the number of exchanges stay
 * under.
 */
function expectWithin(cost: Cost, syncs: number, sent: number, received: number): void {
  expect(cost.biggest).toBeLessThan(5 * MEGABYTE);
  expect(cost.syncs).toBeLessThanOrEqual(syncs);
  expect(cost.sent).toBeLessThan(sent * SHARE);
  expect(cost.received).toBeLessThan(received * SHARE);
  expect([excel.host.bugs, excel.host.notSimulated]).toEqual([[], []]);
}

describe(`a registry of ${ROWS.toLocaleString('en')} rows on the web`, () => {
  it('is drawn, columns filled, in a dozen exchanges under five megabytes', async () => {
    const { host, port } = excel;
    const specs = bigSpecs();
    const cost = await host.measure(() => port.drawSheets(specs));

    expectWithin(cost, 12, 21, 1);
    expect(sheetOf(excel.book, MENTEES).cells.lastRow).toBeGreaterThanOrEqual(FIRST + ROWS - 2);
  }, 240_000);

  it('is given up in the middle of a check without a trace', async () => {
    const { desk, book } = excel;
    const giveUp = new AbortController();
    const { generation } = book;
    const onProgress = ({ done, total }: WorkProgress) => done > total / 3 && giveUp.abort();

    expect(await desk.check({ signal: giveUp.signal, onProgress })).toEqual({
      ok: false,
      problem: { kind: 'cancelled' },
    });
    expect(giveUp.signal.aborted).toBe(true);
    expect(book.generation).toBe(generation);
  }, 240_000);

  it('is checked and marked, with progress', async () => {
    const { desk, host, book } = excel;
    const user = userOf(book);
    const last = FIRST + ROWS - 1;
    const progress: number[] = [];
    const found: string[] = [];

    user.paste(MENTEES, FIRST, 'birthYear', 'двенадцать');
    user.paste(MENTEES, last, 'category', 'космонавт');

    const cost = await host.measure(async () => {
      const onProgress = ({ done, total }: WorkProgress) => progress.push(done / total);

      found.push(...foundIn(await given(desk.check({ onProgress }))));
    });

    expectWithin(cost, 32, 1, 20);
    expect(found).toEqual([
      `error readYear ${MENTEES}!${FIRST}/birthYear`,
      `error readEnumeration ${MENTEES}!${last}/category`,
      expect.stringMatching(/^warning tooManyMentees /),
      expect.stringMatching(/^warning registryOverMonitoring /),
    ]);
    expect(progress.length).toBeGreaterThan(10);
    expect(Math.max(...progress)).toBe(1);
  }, 240_000);

  it('is sent once it is mended and explained', async () => {
    const { desk, host, book } = excel;
    const user = userOf(book);

    user.paste(MENTEES, FIRST, 'birthYear', user.value(MENTEES, FIRST + 1, 'birthYear'));
    user.paste(MENTEES, FIRST + ROWS - 1, 'category', user.value(MENTEES, FIRST, 'category'));

    const { sheets } = await given(desk.check());
    const warnings = sheets.flatMap(({ findings }) => findings);

    for (const finding of warnings) await given(desk.explain(finding, 'Так и есть.'));

    const ends: SentSheet['end'][] = [];
    const cost = await host.measure(async () => {
      await given(desk.send(({ end }) => ends.push(end)));
    });

    expectWithin(cost, 70, 1, 20);
    expect(warnings).toHaveLength(2);
    expect(ends.map(({ kind }) => kind)).toEqual(['accepted', 'accepted', 'accepted', 'accepted']);
    expect(ends[2]).toMatchObject({ receipt: { receipt: { rows: ROWS } } });
  }, 240_000);
});
