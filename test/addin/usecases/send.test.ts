import { WorkbookFault } from '../../../addin/src/ports/workbookFault';
import type { SentSheet } from '../../../addin/src/usecases/desk';
import { parseState } from '../../../addin/src/usecases/state/workbookState';
import { DEMO_INSTANT } from '../../../functions/local/demo/demoPlan';
import { HEADING_ROW } from '../../../shared/sheets/sheetLayout';
import { startSvod, type TestSvod } from '../../helpers/host';
import { sampled } from '../../helpers/sampled';
import { cityFile } from './cityFile';
import { type DeskOptions, deskOver, given, type TestDesk, valuesOf } from './deskOver';
import { type Relay, startRelay } from './relay';

/* Against the built service, one district's day after another: the tests of a describe block build on one another's file. */

const FIRST = HEADING_ROW + 1;
const SHEET = 'Организации';

let svod: TestSvod;
let relay: Relay;
let blank: Uint8Array;

beforeEach(async () => {
  svod = await startSvod({ clock: DEMO_INSTANT, durable: true });
  relay = await startRelay(svod.address);
}, 60_000);

afterEach(async () => {
  await relay.stop();
  await svod.stop();
});

beforeAll(async () => {
  blank = await cityFile();
});

const open = (options: Partial<DeskOptions> = {}) =>
  deskOver({ bytes: blank, address: relay.address, key: svod.keys.reporter, ...options });
const kinds = (sheets: readonly SentSheet[]) => sheets.map(({ end }) => end.kind);
const isPush = ({ method, path }: { method: string; path: string }, template: string) =>
  method === 'PUT' && path.includes(template);

/** Types into the first row of the directory. */
async function change(book: TestDesk, heading: string, text: string): Promise<void> {
  const { cells } = await book.grid(SHEET);
  const column = cells[HEADING_ROW]?.findIndex((cell) => String(cell).startsWith(heading)) ?? 0;

  await book.type(SHEET, FIRST, column, text);
}

describe('send', () => {
  it('sends the sheets in the order of filling; receipts, stamps and the line under the title follow', async () => {
    const book = await open();
    const heard: string[] = [];
    const { sheets } = await given(book.desk.send(({ template }) => heard.push(template)));
    const { tasks } = await given(book.desk.overview());
    const { stamp, cells } = await book.grid(SHEET);

    expect(heard).toEqual(['organisations', 'mentors', 'mentees', 'monitoring']);
    expect(kinds(sheets)).toEqual(['accepted', 'accepted', 'accepted', 'accepted']);
    expect(tasks.map(({ receipt, changed }) => [receipt?.receipt.revision, changed])).toEqual(
      Array(4).fill([1, false]),
    );
    // The directory was due on 1 September.
    expect(tasks.map(({ state }) => state)).toEqual(['receivedLate', 'received', 'received', 'received']);
    expect(stamp).toMatch(/\|1$/);
    expect(cells[1]?.[0]).toMatch(/продолжает сданную версию 1$/);
  });

  it('sends nothing twice, tells what has changed, and continues what was sent', async () => {
    const book = await open();

    await given(book.desk.send(() => undefined));
    const again = await given(book.desk.send(() => undefined));
    await change(book, 'Полное название', 'Новое название');
    await given(book.desk.check());
    const { tasks } = await given(book.desk.overview());
    const third = await given(book.desk.send(() => undefined));

    expect(kinds(again.sheets)).toEqual(['unchanged', 'unchanged', 'unchanged', 'unchanged']);
    expect(tasks.map(({ changed }) => changed)).toEqual([true, false, false, false]);
    expect(kinds(third.sheets)).toEqual(['accepted', 'unchanged', 'unchanged', 'unchanged']);
    expect(third.sheets[0]?.end).toMatchObject({ receipt: { receipt: { revision: 2 } } });
    expect((await book.grid(SHEET)).cells[1]?.[0]).toMatch(/продолжает сданную версию 2$/);
  });

  it('holds what has errors, and what is compared with it', async () => {
    const book = await open();

    await change(book, 'Краткое название', '');
    const { sheets, check } = await given(book.desk.send(() => undefined));

    expect(check.ready).toBe(false);
    expect(kinds(sheets)).toEqual(['held', 'held', 'held', 'held']);
    expect(relay.requests.filter(({ method }) => method === 'PUT')).toEqual([]);
  });

  it('of a second copy is refused with the revision and the time of the first', async () => {
    const [first, second] = [await open(), await open()];

    await given(first.desk.send(() => undefined));
    await change(second, 'Полное название', 'Другое название');
    const { sheets } = await given(second.desk.send(() => undefined));

    expect(kinds(sheets)).toEqual(['refused', 'held', 'held', 'held']);
    expect(sheets[0]?.end).toMatchObject({
      error: { code: 'headMoved', params: { revision: 1, sentAt: expect.stringMatching(/^2024-11-25T/) } },
    });
  });

  it('never lets a name out of the workbook', async () => {
    const book = await open();
    const { cells } = await book.grid('Наставляемые');
    const column = cells[HEADING_ROW]?.findIndex((cell) => String(cell).startsWith('Фамилия')) ?? 0;

    await book.type('Наставляемые', FIRST, column, 'Канарейкин');
    await given(book.desk.send(() => undefined));
    await given(book.desk.overview());

    expect(valuesOf(await book.grid('Наставляемые'))).toContain('Канарейкин');
    expect(relay.requests.filter(({ method }) => method === 'PUT')).toHaveLength(4);
    expect(relay.said()).not.toMatch(/канарейк/i);
    expect(await book.workbook.readState()).not.toMatch(/канарейк|svod_/i);
  });
});

describe('a sending that is interrupted', () => {
  it('by a lost answer gives the same receipt when it is repeated', async () => {
    const book = await open();

    relay.decide((passing) => (isPush(passing, 'organisations') ? 'lost' : 'pass'));
    const cut = await given(book.desk.send(() => undefined));
    relay.decide(() => 'pass');
    const again = await given(book.desk.send(() => undefined));

    expect(kinds(cut.sheets)).toEqual(['interrupted', 'held', 'held', 'held']);
    expect(kinds(again.sheets)).toEqual(['unchanged', 'accepted', 'accepted', 'accepted']);
    expect(again.sheets[0]?.end).toMatchObject({ receipt: { receipt: { revision: 1 } } });
  });

  it('by a lost answer and changed since continues what was taken in, in another pane too', async () => {
    const first = await open();

    relay.decide((passing) => (isPush(passing, 'organisations') ? 'lost' : 'pass'));
    await given(first.desk.send(() => undefined));
    relay.decide(() => 'pass');

    const book = await open({ bytes: first.bytes() });

    await change(book, 'Полное название', 'Новое название');
    const { sheets } = await given(book.desk.send(() => undefined));

    expect(kinds(sheets)).toEqual(['accepted', 'accepted', 'accepted', 'accepted']);
    expect(sheets[0]?.end).toMatchObject({ receipt: { receipt: { revision: 2 } } });
    expect((await book.grid(SHEET)).stamp).toMatch(/\|2$/);
  });

  it('by a lost answer does not outrun what somebody else has sent since', async () => {
    const [book, other] = [await open(), await open()];

    relay.decide((passing) => (isPush(passing, 'organisations') ? 'cut' : 'pass'));
    await given(book.desk.send(() => undefined));
    relay.decide(() => 'pass');
    await change(other, 'Полное название', 'Чужое название');
    await given(other.desk.send(() => undefined));
    await change(book, 'Полное название', 'Новое название');
    const { sheets } = await given(book.desk.send(() => undefined));

    expect(kinds(sheets)).toEqual(['refused', 'held', 'held', 'held']);
    expect(sheets[0]?.end).toMatchObject({ error: { code: 'headMoved', params: { revision: 1 } } });
  });

  it.each(sampled(['organisations', 'mentors', 'mentees', 'monitoring'], 3))(
    'at %s keeps the receipts it has, and goes on where it stopped',
    async (template) => {
      const book = await open();

      relay.decide((passing) => (isPush(passing, template) ? 'cut' : 'pass'));
      const cut = await given(book.desk.send(() => undefined));
      const kept = parseState(await book.workbook.readState()).receipts.length;
      relay.decide(() => 'pass');
      const again = await given(book.desk.send(() => undefined));

      expect(kinds(cut.sheets)).toContain('interrupted');
      expect(kept).toBe(kinds(cut.sheets).filter((kind) => kind === 'accepted').length);
      expect(kinds(again.sheets).every((kind) => kind === 'accepted' || kind === 'unchanged')).toBe(true);
    },
  );

  it('by the user has a definite end for each sheet', async () => {
    const book = await open();
    const controller = new AbortController();

    relay.decide((passing) => {
      if (!isPush(passing, 'mentors')) return 'pass';
      controller.abort();

      return 'never';
    });
    const { sheets } = await given(book.desk.send(() => undefined, { signal: controller.signal }));

    expect(kinds(sheets)).toEqual(['accepted', 'interrupted', 'held', 'held']);
  });

  it('by signing out sends nothing more in the name of who was there', async () => {
    const book = await open();
    const { sheets } = await given(book.desk.send(() => book.desk.signOut()));

    expect(kinds(sheets)).toEqual(['accepted', 'held', 'held', 'held']);
    expect(relay.requests.filter(({ method }) => method === 'PUT')).toHaveLength(1);
  });

  it('by a key that ends in the middle says so, forgets the key, and keeps what was accepted', async () => {
    const book = await open();
    const other = await open({ key: null });

    relay.decide((passing) => (isPush(passing, 'mentors') ? 'unsigned' : 'pass'));
    const { sheets } = await given(book.desk.send(() => undefined));

    expect(kinds(sheets)).toEqual(['accepted', 'refused', 'held', 'held']);
    expect(sheets[1]?.end).toMatchObject({ error: { code: 'keyUnknown' } });
    expect(book.keys.read()).toBeNull();
    expect(await book.desk.send(() => undefined)).toEqual({ ok: false, problem: { kind: 'signedOut' } });
    expect(await other.desk.send(() => undefined)).toEqual({ ok: false, problem: { kind: 'signedOut' } });
    expect(parseState(await book.workbook.readState()).receipts).toHaveLength(1);
  });
});

describe('a workbook that does not take the receipt', () => {
  it('loses neither the news nor the receipt: the next action writes it', async () => {
    let isEdited = true;
    const busy = () => Promise.reject(new WorkbookFault('cellEdited'));
    const book = await open({
      through: (workbook) => ({
        ...workbook,
        restamp: (changes) => (isEdited ? busy() : workbook.restamp(changes)),
      }),
    });

    const first = await given(book.desk.send(() => undefined));
    const before = await book.workbook.readState();
    const told = await given(book.desk.overview());

    await change(book, 'Полное название', 'Новое название');
    const second = await given(book.desk.send(() => undefined));

    isEdited = false;
    const { tasks } = await given(book.desk.overview());

    expect(kinds(first.sheets)).toEqual(['accepted', 'accepted', 'accepted', 'accepted']);
    expect(before).toBeNull();
    expect(told.tasks.map(({ receipt }) => receipt?.receipt.revision)).toEqual([1, 1, 1, 1]);
    // Continues what was sent, although the workbook does not know of it yet.
    expect(kinds(second.sheets)).toEqual(['accepted', 'unchanged', 'unchanged', 'unchanged']);
    expect(tasks.map(({ receipt }) => receipt?.receipt.revision)).toEqual([2, 1, 1, 1]);
    expect((await book.grid(SHEET)).stamp).toMatch(/\|2$/);
  });

  it('is never worked on by two actions at once', async () => {
    let running = 0;
    let most = 0;
    const book = await open({
      through: (workbook) => ({
        ...workbook,
        listSheets: async () => {
          running += 1;
          most = Math.max(most, running);
          await new Promise((resolve) => setTimeout(resolve, 5));
          running -= 1;

          return workbook.listSheets();
        },
      }),
    });

    const ended = await Promise.all([
      book.desk.check(),
      book.desk.send(() => undefined),
      book.desk.check(),
      book.desk.overview(),
    ]);

    expect(most).toBe(1);
    expect(ended.map(({ ok }) => ok)).toEqual([true, true, true, true]);
  });
});

describe('who may send', () => {
  it('is not somebody with another key', async () => {
    const { desk } = await open({ key: svod.keys.operator });

    expect(await desk.send(() => undefined)).toEqual({ ok: false, problem: { kind: 'ownerOther' } });
  });
});
