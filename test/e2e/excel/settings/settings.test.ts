import { DEMO_INSTANT } from '../../../../functions/local/demo/demoPlan';
import { expectedReporters } from '../../../../shared/measures/expectedReporters';
import { khabarovsk } from '../../../../shared/regions/khabarovsk';
import { closeExcel, sheetOf } from '../../../addin/excel/excelRoad';
import { missing } from '../../../addin/usecases/book';
import { deskOver, given } from '../../../addin/usecases/deskOver';
import { Book } from '../../../excel-host/model/book';
import { readValue } from '../../../excel-host/model/cells/readValue';
import { startSvod, type TestSvod } from '../../../helpers/host';
import { deskInExcel } from '../book/deskInExcel';
import { FIRST, HEADINGS, type User, userOf } from '../book/user';
import { demoFile } from '../service/demoFile';
import { ownKey } from '../service/ownKey';

/* Against the built service: the operator settles targets and thresholds, a district is checked by them. */

const BASIS = 'Приказ министерства от 12.02.2024 № 15';
const DISTRICT = '08612000';
const TARGETS = 'Цели';
const PARAMETERS = 'Параметры';

let svod: TestSvod;

beforeAll(async () => {
  svod = await startSvod({ clock: DEMO_INSTANT });
}, 120_000);

afterEach(closeExcel);
afterAll(() => svod.stop());

const ignore = () => undefined;
const operator = expectedReporters(khabarovsk, [])[0] ?? missing('the operator');

/** The operator's new workbook with the sheets of settings. */
async function opened() {
  const excel = await deskInExcel(new Book('Лист1'), { address: svod.address, key: svod.keys.operator });
  const { desk, book } = excel;

  await given(
    desk.openSheets(
      { reporter: operator, year: 2024, optional: ['targets', 'parameters'], language: 'ru' },
      null,
    ),
  );

  return { ...excel, user: userOf(book) };
}

/** The row, as Excel numbers it, whose code is this. */
function rowOf(user: User, sheet: string, code: string): number {
  for (let row = FIRST; row < FIRST + 60; row += 1)
    if (user.value(sheet, row, 'rowCode') === code) return row;

  return missing(code);
}

async function endOf(desk: Awaited<ReturnType<typeof opened>>['desk'], template: string) {
  const { sheets } = await given(desk.send(ignore));

  return sheets.find((one) => one.template === template)?.end ?? missing(template);
}

const textsOf = (book: Book, name: string) =>
  Array.from({ length: 60 }, (_, row) =>
    Array.from({ length: 17 }, (_, column) => readValue(book, sheetOf(book, name), row, column)),
  );

describe('the operator settles the region’s year in Excel', () => {
  it('opens the targets as they are, changes one, is asked for its basis, and attainment follows', async () => {
    const { desk, book, user } = await opened();
    const row = rowOf(user, TARGETS, 'target_K2');

    expect(sheetOf(book, TARGETS).tables[0]?.name).toBe('Svod_targets');
    expect(user.value(TARGETS, HEADINGS, 'value')).toBe('Цель на год');
    expect(user.value(TARGETS, row, 'value')).toBe(70);

    user.type(TARGETS, row, 'value', '75');
    expect((await endOf(desk, 'targets')).kind).toBe('held');

    user.type(TARGETS, row, 'basis', BASIS);
    expect((await endOf(desk, 'targets')).kind).toBe('accepted');
    // The same once more is the same revision.
    expect((await endOf(desk, 'targets')).kind).toBe('unchanged');

    const { tasks } = await given(desk.overview());
    expect(tasks.find(({ template }) => template === 'targets')).toMatchObject({
      waitedFor: false,
      changed: false,
      receipt: { receipt: { revision: 1 } },
    });

    await given(
      desk.region(({ reports }) => reports.drawRegion({ year: 2024, asOf: null, kinds: ['attainment'] })),
    );

    const cells = textsOf(book, 'Достижение');
    const line = cells.find(([key]) => key === 'K2') ?? missing('K2');

    expect(line[4]).toBe(75);
    expect(cells.flat()).toContain(`K2: 75. Основание: ${BASIS}`);
  }, 60_000);

  it('opens in another workbook what was sent, with its basis', async () => {
    const { user } = await opened();
    const row = rowOf(user, TARGETS, 'target_K2');

    expect([user.value(TARGETS, row, 'value'), user.value(TARGETS, row, 'basis')]).toEqual([75, BASIS]);
  }, 60_000);
});

describe('a threshold that the operator has changed', () => {
  it('gives a district in its workbook the verdict that the service gives, also without the service', async () => {
    const bytes = await demoFile(DISTRICT);
    const { key } = await ownKey(svod, DISTRICT);
    const before = await deskOver({ bytes, address: svod.address, key });

    expect(codes(await given(before.desk.check()))).not.toContain('tooManyMentees');

    const { desk, user } = await opened();
    const row = rowOf(user, PARAMETERS, 'set_menteesPerMentor');
    user.type(PARAMETERS, row, 'value', '1');
    user.type(PARAMETERS, row, 'basis', BASIS);
    expect((await endOf(desk, 'parameters')).kind).toBe('accepted');

    const online = await deskOver({ bytes, address: svod.address, key });
    const checked = await given(online.desk.check());
    expect(codes(checked)).toContain('tooManyMentees');
    expect(checked.owner.region.settings.menteesPerMentor).toBe(1);

    const offline = await deskOver({ bytes: online.bytes() });
    expect(codes(await given(offline.desk.check()))).toContain('tooManyMentees');

    // A workbook that has never heard of it goes by what Svod is shipped with.
    const never = await deskOver({ bytes });
    expect(codes(await given(never.desk.check()))).not.toContain('tooManyMentees');
  }, 60_000);
});

type Report = Awaited<ReturnType<typeof checkOf>>;

function checkOf(desk: Awaited<ReturnType<typeof deskOver>>['desk']) {
  return given(desk.check());
}

function codes({ sheets }: Report): readonly string[] {
  return sheets.flatMap(({ findings }) => findings.map(({ finding }) => finding.code));
}
