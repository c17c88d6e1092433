import type { SentSheet } from '../../../addin/src/usecases/desk';
import { DEMO_INSTANT } from '../../../functions/local/demo/demoPlan';
import { closeExcel, sheetOf } from '../../addin/excel/excelRoad';
import { given } from '../../addin/usecases/deskOver';
import { addXmlPart } from '../../excel-host/model/objects/addXmlPart';
import { protectSheet } from '../../excel-host/model/sheets/protectSheet';
import { startSvod, type TestSvod } from '../../helpers/host';
import { type DeskInExcelOptions, deskInExcel } from './book/deskInExcel';
import { openedBook } from './book/openedBook';
import { changesIn, thingsOf } from './book/thingsOf';
import { FIRST, MENTEES, ORGANISATIONS, userOf } from './book/user';
import { addStranger } from './service/addStranger';
import { demoFile, demoReporter } from './service/demoFile';
import { ownKey } from './service/ownKey';
import { restampAll } from './service/restampAll';

/* Against the built service; each test is another municipality's. */

let svod: TestSvod;

beforeAll(async () => {
  svod = await startSvod({ clock: DEMO_INSTANT });
}, 120_000);

afterEach(closeExcel);
afterAll(() => svod.stop());

async function opened(reporter: string, options: DeskInExcelOptions = {}) {
  return deskInExcel(await openedBook(await demoFile(reporter)), { address: svod.address, ...options });
}

const kinds = (sheets: readonly SentSheet[]) => sheets.map(({ end }) => end.kind);
const ignore = () => undefined;

describe('two copies of one workbook', () => {
  it('are told apart: the second hears which revision came before it, and when', async () => {
    const { key } = await ownKey(svod, '08701000');
    const first = await opened('08701000', { key });
    const sent = await given(first.desk.send(ignore));

    await closeExcel();

    const second = await opened('08701000', { key });

    userOf(second.book).type(ORGANISATIONS, FIRST, 'fullName', 'Другое название');
    const refused = await given(second.desk.send(ignore));

    expect(kinds(sent.sheets)).toEqual(['accepted', 'accepted', 'accepted', 'accepted']);
    expect(kinds(refused.sheets)).toEqual(['refused', 'held', 'held', 'held']);
    expect(refused.sheets[0]?.end).toMatchObject({
      error: { code: 'headMoved', params: { revision: 1, sentAt: expect.stringMatching(/^2024-11-25T/) } },
    });
    expect(userOf(second.book).value(ORGANISATIONS, FIRST, 'fullName')).toBe('Другое название');
  }, 60_000);
});

describe('a key', () => {
  it('revoked in the middle ends the sending where it is, and keeps what was taken in', async () => {
    const { key, revoke } = await ownKey(svod, '08709000');
    const { desk, port } = await opened('08709000', {
      key,
      through: (one) => ({
        ...one,
        writeState: async (text) => {
          await revoke();
          await one.writeState(text);
        },
      }),
    });
    const { sheets } = await given(desk.send(ignore));

    expect(kinds(sheets)).toEqual(['accepted', 'refused', 'held', 'held']);
    expect(sheets[1]?.end).toMatchObject({ error: { code: 'keyRevoked' } });
    expect(await port.readState()).toMatch(/"revision":1/);
    expect(await desk.send(ignore)).toEqual({ ok: false, problem: { kind: 'signedOut' } });
  }, 60_000);

  it('of another municipality sends nothing', async () => {
    const { key } = await ownKey(svod, '08612000');
    const { desk } = await opened('08642000', { key });

    expect(await desk.send(ignore)).toEqual({ ok: false, problem: { kind: 'ownerOther' } });
  });
});

describe('a workbook', () => {
  it.each([
    ['another region', 'irkutsk'],
    ['a region that Svod does not know', 'atlantis'],
  ])('of %s is not sent', async (_, region) => {
    const { key } = await ownKey(svod, '08655000');
    const { desk, book } = await opened('08655000', { key });

    restampAll(book, 'khabarovsk', region);

    expect(await desk.send(ignore)).toEqual({ ok: false, problem: { kind: 'ownerOther' } });
  });

  it.each([
    ['a year that is not open', '|2024|', '|2031|', 'yearNotOpen'],
    ['a newer version of the template', '|1|2024', '|2|2024', 'sheetVersionNew'],
  ])('of %s is held with that finding', async (_, from, to, code) => {
    const { key } = await ownKey(svod, '08655000');
    const { desk, book } = await opened('08655000', { key });

    restampAll(book, from, to);
    const { check, sheets } = await given(desk.send(ignore));
    const found = check.sheets.flatMap(({ findings }) => findings.map(({ finding }) => finding.code));

    expect(kinds(sheets)).not.toContain('accepted');
    expect([...new Set(found)]).toContain(code);
  });

  it('that is protected where a finding would stand says so, and is not changed', async () => {
    const { desk, book } = await opened('08655000');

    userOf(book).paste(MENTEES, FIRST, 'category', 'космонавт');
    protectSheet(book, sheetOf(book, MENTEES), '123');
    const before = thingsOf(book);

    expect(await desk.check()).toMatchObject({
      ok: false,
      problem: { kind: 'workbook', reason: 'protected' },
    });
    expect(changesIn(before, thingsOf(book))).toEqual([]);
  });
});

describe('what another add-in keeps in the workbook', () => {
  it('stays as it is through opening, checking and sending', async () => {
    const { key } = await ownKey(svod, '08612000');
    const { desk, book } = await opened('08612000', { key });

    addStranger(book);
    addXmlPart(book, '<x xmlns="urn:svod:state:other"/>');
    userOf(book).paste(MENTEES, FIRST, 'category', 'космонавт');
    const before = thingsOf(book);
    const wanted = { reporter: demoReporter('08612000'), year: 2024, optional: [], language: 'ru' } as const;

    await given(desk.openSheets(wanted, null));
    await given(desk.check());
    await given(desk.send(ignore));

    // The stamps of what was taken in, and the lines that show them.
    expect(changesIn(before, thingsOf(book))).toEqual([
      'Организации: names',
      'Организации!2,1',
      'Наставники: names',
      'Наставники!2,1',
    ]);
  }, 60_000);
});
