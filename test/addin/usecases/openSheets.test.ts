import { DEMO_INSTANT } from '../../../functions/local/demo/demoPlan';
import { fixedSheetWords } from '../../../shared/messages/ru/sheets';
import { reporterWorkbook } from '../../../shared/sheets/reporterWorkbook';
import { HEADING_ROW } from '../../../shared/sheets/sheetLayout';
import { writeWorkbook } from '../../../shared/xlsx/writeWorkbook';
import { cityBook } from '../../functions/local/commands/cityBook';
import { startSvod, type TestSvod } from '../../helpers/host';
import { columnsOf } from '../../shared/sheets/helpers/columnsOf';
import { missing } from './book';
import { CITY, cityFile } from './cityFile';
import { deskOver, given, valuesOf } from './deskOver';

const WANTED = { reporter: CITY.reporter, year: CITY.year, optional: [], language: 'ru' } as const;
const ALL = ['Начало', 'Организации', 'Наставники', 'Наставляемые', 'Мониторинг'];
const FIRST = HEADING_ROW + 1;

let svod: TestSvod;

beforeAll(async () => {
  svod = await startSvod({ clock: DEMO_INSTANT });
}, 60_000);

afterAll(() => svod.stop());

const open = (bytes: Uint8Array | null = null) =>
  deskOver({ bytes, address: svod.address, key: svod.keys.reporter });
const names = async ({ workbook }: Awaited<ReturnType<typeof deskOver>>) =>
  (await workbook.listSheets()).map(({ name }) => name);

describe('openSheets before anything was sent', () => {
  it('draws every sheet the reporter owes, and the file can be downloaded under its name', async () => {
    const book = await open();
    const { sheets, carriedOver } = await given(book.desk.openSheets(WANTED, null));

    expect(sheets).toEqual(ALL);
    expect(carriedOver).toBe(0);
    expect(await names(book)).toEqual(expect.arrayContaining(ALL));
    expect(book.desk.file?.current()?.name).toBe('городской округ город Хабаровск 2024.xlsx');
    expect((await given(book.desk.overview())).tasks.every(({ sheet }) => sheet !== null)).toBe(true);
  });

  it('draws nothing when nothing lacks', async () => {
    const book = await open(await cityFile());
    const before = book.bytes();

    expect(await given(book.desk.openSheets(WANTED, null))).toEqual({ sheets: [], carriedOver: 0 });
    expect(book.bytes()).toBe(before);
  });

  it('draws only what lacks, and its lists offer what the other sheets have', async () => {
    const some = reporterWorkbook({ ...CITY, columns: cityBook.columns }).filter(
      ({ name }) => name !== 'Наставляемые',
    );
    const book = await open(await writeWorkbook(some));
    const { sheets } = await given(book.desk.openSheets(WANTED, null));
    const mentor = (await book.grid('Наставники')).cells[FIRST]?.slice(0, 2).join(' ');

    expect(sheets).toEqual(['Наставляемые']);
    expect(JSON.stringify(await book.grid('Справочники')).includes(mentor ?? missing('a mentor'))).toBe(true);
  });

  it('carries last year’s rows over from last year’s workbook, names included', async () => {
    const book = await open();
    const before = await writeWorkbook(reporterWorkbook({ ...CITY, year: 2023, columns: cityBook.columns }));
    const { carriedOver } = await given(book.desk.openSheets(WANTED, { name: '2023.xlsx', bytes: before }));

    expect(carriedOver).toBeGreaterThan(0);
    expect(valuesOf(await book.grid('Наставники'))).not.toContain(fixedSheetWords.namesElsewhere);
  });

  it('opens a sheet nobody waits for where last year’s workbook has rows for it, and counts what was taken', async () => {
    const practices = columnsOf('practices', [{ rowCode: 'rrrrrrrrrrrr', title: 'Час вопросов' }]);
    const organisations = cityBook.columns.organisations ?? missing('a directory');
    const last = reporterWorkbook({ ...CITY, year: 2023, columns: { organisations, practices } });
    const file = { name: '2023.xlsx', bytes: await writeWorkbook(last) };
    const book = await open();
    const first = await given(book.desk.openSheets(WANTED, file));

    expect(first.sheets).toEqual([...ALL.slice(0, 4), 'Практики', 'Мониторинг']);
    expect(first.carriedOver).toBe(organisations.rows + 1);
    expect(await given(book.desk.openSheets(WANTED, file))).toEqual({ sheets: [], carriedOver: 0 });
  });

  it.each<[string, () => Promise<Uint8Array>, object]>([
    ['is no workbook', async () => new Uint8Array(3), { kind: 'file', reason: 'notXlsx' }],
    ['is of the same year', cityFile, { kind: 'yearOther', actual: 2024, wanted: 2024 }],
  ])('takes nothing from a file that %s', async (_, bytesOf, problem) => {
    const book = await open();
    const file = { name: 'x.xlsx', bytes: await bytesOf() };

    expect(await book.desk.openSheets(WANTED, file)).toEqual({ ok: false, problem });
    expect(await names(book)).toEqual([]);
  });

  it('does not make one workbook of two reporters', async () => {
    const book = await open(await cityFile());
    const other = { ...WANTED, reporter: { ...CITY.reporter, key: '08603000' } };

    expect(await book.desk.openSheets(other, null)).toEqual({ ok: false, problem: { kind: 'ownerOther' } });
  });

  it('begins nothing anew while the service, which may have it, is away', async () => {
    const signed = await open();

    await given(signed.desk.restore());
    const away = await deskOver({ key: svod.keys.reporter });

    expect(await away.desk.openSheets(WANTED, null)).toEqual({ ok: false, problem: { kind: 'unreachable' } });
    expect(await (await deskOver({})).desk.openSheets(WANTED, null)).toEqual({
      ok: false,
      problem: { kind: 'signedOut' },
    });
  });
});

describe('openSheets of what was sent from another workbook', () => {
  it('fills in what the service has, and says that the names are in the other one', async () => {
    const sender = await open(await cityFile());

    await given(sender.desk.send(() => undefined));
    const book = await open();

    await given(book.desk.openSheets(WANTED, null));
    const { tasks } = await given(book.desk.overview());
    const report = await given(book.desk.check());
    const mentors = report.sheets.find(({ template }) => template === 'mentors');
    const codes = new Set(mentors?.findings.map(({ finding }) => finding.code));
    const [row] = (await book.grid('Наставники')).cells.slice(FIRST);

    expect(tasks.map(({ receipt }) => receipt?.receipt.revision)).toEqual([1, 1, 1, 1]);
    expect((await book.grid('Наставники')).stamp).toMatch(/\|1$/);
    expect(row?.[0]).toBe(fixedSheetWords.namesElsewhere);
    expect(report.sheets.filter(({ errors }) => errors > 0).map(({ template }) => template)).toEqual([
      'mentors',
      'mentees',
    ]);
    // The local ИНН of enterprises stayed behind as well.
    expect([...codes].sort()).toEqual(['enterpriseInnMissing', 'readNameElsewhere']);
    // A reference by the colleague's name of a mentor, whom nobody here knows by name, is by code.
    expect(codes).not.toContain('readReferenceUnknown');
  });

  it('is completed by the colleague’s names file, and can be sent again', async () => {
    const sender = await open(await cityFile());

    await given(sender.desk.send(() => undefined));
    const names = await given(sender.desk.writeNames('четыре случайных слова подряд'));
    const book = await open();

    await given(book.desk.openSheets(WANTED, null));
    await given(book.desk.readNames(names, 'четыре случайных слова подряд'));
    const { sheets } = await given(book.desk.send(() => undefined));

    expect(sheets.map(({ end }) => end.kind)).toEqual(Array(4).fill('unchanged'));
  });
});
