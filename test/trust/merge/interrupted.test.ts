import type { WorkbookPort } from '../../../addin/src/ports/workbook';
import { WorkbookFault } from '../../../addin/src/ports/workbookFault';
import type { Choices } from '../../../addin/src/usecases/reconcile/reconciliation';
import type { Service } from '../../addin/api/service';
import {
  bookFrom,
  codeOf,
  edited,
  holding,
  sentOf,
  withCopy,
  without,
} from '../../addin/usecases/reconcile/heldVersions';
import { colleague } from '../../addin/usecases/reconcile/mine';
import { keepFigure, timeFor, times } from '../figures';

/* A merge in which a writing fails, at every place where it can. */

const BASE = sentOf();
const MINE: Choices = { each: new Map(), rest: 'mine' };
const WRITES = ['writeColumns', 'growTable', 'drawSheets', 'restamp', 'writeState'] as const;

/** Whether the writing that failed was done all the same, its answer lost. */
type Loss = 'the writing' | 'its answer';

let service: Service;
let book: Uint8Array;

beforeAll(async () => {
  const columns = withCopy(without(edited(BASE, 0, 'requestType', 'sport'), 1), 4);
  const about = {
    code: 'tooManyMentees',
    row: codeOf(BASE, 0),
    column: 'mentor',
    fingerprint: '["x"]',
  } as const;

  service = await holding([{ columns: BASE }, { columns, explanations: [{ ...about, text: 'Пояснение.' }] }]);
  book = await bookFrom(1);
});

afterAll(() => service.stop());

/** A port at which one writing fails once it is armed. */
function failing(loss: Loss, at: number | null) {
  const state = { isArmed: false, broke: false, writings: 0 };
  const through = (port: WorkbookPort): WorkbookPort => {
    const broken = WRITES.map((name) => [
      name,
      async (...given: readonly unknown[]) => {
        if (state.isArmed) state.writings += 1;

        const fails = state.isArmed && state.writings === at;

        if (!fails || loss === 'its answer') await Reflect.apply(port[name], port, given);
        if (!fails) return;

        state.broke = true;
        state.isArmed = false;
        throw new WorkbookFault('notAnswering');
      },
    ]);

    return { ...port, ...Object.fromEntries(broken) };
  };

  return { state, through };
}

/** Merges, breaking off at the writing of that number (`null`: at none), and once more from the start. */
async function merged(loss: Loss, at: number | null) {
  const { state, through } = failing(loss, at);
  const mine = await colleague(book, service.address, { through });

  await mine.type(2, 'requestType', 'творческий');
  await mine.compared();
  state.isArmed = true;
  await mine.desk.region(({ reconcile }) => reconcile.take('mentees', MINE));
  state.isArmed = false;

  if ((await mine.compare()).kind === 'ready') await mine.take(MINE);

  return { broke: state.broke, text: await mine.text() };
}

/** Every writing, or each fifth one in an ordinary run, others where the answer is what is lost. */
const STEP = times(5, 1);

describe.each<Loss>(['the writing', 'its answer'])('a merge that has lost %s', (loss) => {
  it(
    'is done again from the start and comes to the same, wherever that was',
    async () => {
      const whole = await merged(loss, null);
      let broken = 0;

      for (let at = loss === 'the writing' ? 1 : times(2, 1); ; at += STEP) {
        const one = await merged(loss, at);

        if (!one.broke) break;

        expect([at, one.text]).toEqual([at, whole.text]);
        broken += 1;
      }

      expect(broken).toBeGreaterThan(times(0, 5));

      keepFigure({
        area: 'merge',
        what: `a merge in the pane broken off at each of its ${broken} writings into the workbook (${loss} lost), then done again`,
        figure: 'the same cells, explanations and stamp every time',
        doesNotProve:
          'the file road only; a pane that is closed in the middle is the same as one that fails there',
      });
    },
    timeFor(60_000),
  );
});
