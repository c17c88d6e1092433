import type { Fault } from '../../excel-host/host/limits/faults';
import { protectSheet } from '../../excel-host/model/sheets/protectSheet';
import { plainSpec, registrySpec } from '../ports/suite/sheets';
import { bookOf, closeExcel, openExcel, sheetOf } from './excelRoad';
import { bigSpec } from './specs';

const BOOK = [{ name: 'Мой', cells: [['a']] }];
const SPEC = registrySpec(['ФИО', 'Роль'], [['Иванова', 'наставник']]);
/** Office's numbers on the transport. */
const STATUS = { cellEdit: 5004, session: 5012, tooLarge: 5103, answerTooLarge: 5104, denied: 7000 };

describe('when Excel fails', () => {
  afterEach(closeExcel);

  it.each([
    [STATUS.session, 'connectionLost'],
    [STATUS.denied, 'protected'],
  ])('says why by Office’s number %d', async (status, reason) => {
    const { host, port } = await openExcel(bookOf(BOOK));

    host.failNext(status);

    await expect(port.listSheets()).rejects.toMatchObject({ name: 'WorkbookFault', reason });
  });

  it.each([
    ['ApiNotFound', 'notSupported'],
    ['ItemNotFound', 'sheetGone'],
    ['InvalidSelection', 'connectionLost'],
    ['SomethingNew', 'unknown'],
  ])('says why by Office’s code %s, and keeps the code for the support', async (code, reason) => {
    const { host, port } = await openExcel(bookOf(BOOK));

    host.fail({ damage: { kind: 'error', code } });

    await expect(port.listSheets()).rejects.toMatchObject({ reason, detail: code });
  });

  it('says that an old Excel lacks what is needed', async () => {
    const { port } = await openExcel(bookOf(BOOK), { profile: 'old' });

    await expect(port.readSheets(['Мой'])).rejects.toMatchObject({ reason: 'notSupported' });
  });

  it('waits no longer than it was told to', async () => {
    const { host, port } = await openExcel(bookOf(BOOK), {}, { answer: 50 });

    host.fail({ damage: { kind: 'silence' } });

    await expect(port.listSheets()).rejects.toMatchObject({ reason: 'notAnswering' });
  });

  describe('because a cell is being edited', () => {
    it('goes on when the cell is left', async () => {
      const { host, port } = await openExcel(bookOf(BOOK));

      host.editing = true;
      setTimeout(() => {
        host.editing = false;
      }, 50);

      expect(await port.listSheets()).toHaveLength(1);
    });

    it('tries again where Excel does not wait by itself', async () => {
      const { host, port } = await openExcel(bookOf(BOOK));

      host.failNext(STATUS.cellEdit);

      expect(await port.listSheets()).toHaveLength(1);
    });

    it('gives up in the end', async () => {
      const { host, port } = await openExcel(bookOf(BOOK), {}, { cellEdit: 0 });

      host.fail({ damage: { kind: 'status', status: STATUS.cellEdit }, times: 9 });

      await expect(port.listSheets()).rejects.toMatchObject({ reason: 'cellEdited' });
    });
  });

  describe('because something is protected', () => {
    it('draws nothing on any sheet when one of them is', async () => {
      const { book, port } = await openExcel(bookOf(BOOK));

      await port.drawSheets([SPEC]);
      protectSheet(book, sheetOf(book, 'Реестр'));

      const before = await port.readSheets(['Реестр']);

      await expect(
        port.drawSheets([plainSpec('Итоги', ['a']), registrySpec(['ФИО', 'Роль'], [])]),
      ).rejects.toMatchObject({ reason: 'protected', detail: 'Реестр' });
      expect(await port.readSheets(['Реестр'])).toEqual(before);
      expect(await port.listSheets()).toHaveLength(2);
    });

    it('writes nothing', async () => {
      const { book, port } = await openExcel(bookOf(BOOK));

      protectSheet(book, sheetOf(book, 'Мой'));

      await expect(port.writeColumns('Мой', [{ column: 0, top: 0, values: ['b'] }])).rejects.toMatchObject({
        reason: 'protected',
        detail: 'Мой',
      });
      expect((await port.readSheets(['Мой']))[0]?.cells).toEqual([['a']]);
    });

    it('adds no sheet to a protected workbook', async () => {
      const { book, port } = await openExcel(bookOf(BOOK));

      book.structureProtected = true;

      await expect(port.drawSheets([SPEC])).rejects.toMatchObject({ reason: 'protected' });
    });
  });

  describe('because it is too much at once', () => {
    const failing = (over: number, damage: Fault['damage']): Fault => ({
      damage,
      match: (_, bytes) => bytes > over,
      times: 3,
    });

    it.each([
      ['status', { kind: 'status', status: STATUS.tooLarge }],
      ['general', { kind: 'error', code: 'GeneralException' }],
    ] as const)('writes by halves (%s)', async (_, damage) => {
      const { host, port } = await openExcel(bookOf(BOOK));

      host.fail(failing(100_000, damage));
      await port.drawSheets([bigSpec(800)]);

      expect((await port.readSheets(['Реестр']))[0]?.cells).toHaveLength(802);
    });

    it('says no more than Excel does when every row fails, after a few attempts and without an end', async () => {
      const { host, port } = await openExcel(bookOf(BOOK));

      await port.drawSheets([bigSpec(800)]);
      host.fail({ damage: { kind: 'error', code: 'GeneralException' }, after: 1, times: 10_000 });

      const { syncs } = await host.measure(async () => {
        const values = bigSpec(800).rows.map(() => 'Школа');

        await expect(port.writeColumns('Реестр', [{ column: 1, top: 2, values }])).rejects.toMatchObject({
          reason: 'unknown',
          detail: 'GeneralException',
        });
      });

      expect(syncs).toBeLessThan(16);
    });

    it('reads by halves', async () => {
      const { host, port } = await openExcel(bookOf(BOOK));

      await port.drawSheets([bigSpec(200)]);

      const whole = await port.readSheets(['Реестр']);

      host.fail({ damage: { kind: 'lostAnswer', status: STATUS.answerTooLarge }, after: 3, times: 3 });

      expect(await port.readSheets(['Реестр'])).toEqual(whole);
    });

    it('says so when not even a single row passes, and takes the new sheet away', async () => {
      const { host, port } = await openExcel(bookOf(BOOK));
      const isWrite: Fault['match'] = ({ Actions }) => Actions.some(({ Name }) => Name === 'Values');

      host.fail({ damage: { kind: 'status', status: STATUS.tooLarge }, match: isWrite, times: 99 });

      await expect(port.drawSheets([SPEC])).rejects.toMatchObject({ reason: 'tooLarge' });
      expect(await port.listSheets()).toHaveLength(1);
    });
  });

  it('leaves no half-drawn sheet behind', async () => {
    const { host, port } = await openExcel(bookOf(BOOK));

    host.fail({ damage: { kind: 'error', code: 'InvalidArgument', at: 12 }, after: 2 });

    await expect(port.drawSheets([SPEC])).rejects.toMatchObject({ reason: 'unknown' });
    expect(await port.listSheets()).toHaveLength(1);
  });

  describe('or is given up', () => {
    it('stops between two parts and takes the new sheet away', async () => {
      const { host, port } = await openExcel(bookOf(BOOK), {}, { cells: 1_000 });
      const giveUp = new AbortController();

      await expect(
        port.drawSheets([bigSpec(400)], {
          signal: giveUp.signal,
          onProgress: ({ done }) => done > 2_000 && giveUp.abort(),
        }),
      ).rejects.toMatchObject({ reason: 'cancelled' });
      expect(await port.listSheets()).toHaveLength(1);
      expect(host.state.events.enabled).toBe(true);
    });

    it('lets events be heard again after a failure', async () => {
      const { host, port } = await openExcel(bookOf(BOOK));

      host.fail({ damage: { kind: 'error', code: 'GeneralException' }, after: 2 });

      await expect(port.drawSheets([SPEC])).rejects.toMatchObject({ reason: 'unknown' });
      expect(host.state.events.enabled).toBe(true);
    });
  });
});
