import { noteRowsRemoved } from '../../../functions/src/storage/removedRows';
import { removeRows } from '../../../functions/src/storage/removeRows';
import { MAX_QUESTIONS } from '../../../functions/src/usecases/review/guardMove';
import { newCode } from '../../../shared/columns/code';
import type { OperationName } from '../../../shared/contract/contract';
import type { RefusalCode } from '../../../shared/contract/refusals';
import { MAX_RETURNED_CELLS } from '../../../shared/contract/reviewSchema';
import { bodyOf, code } from '../usecases/sheets';
import type { TestApp, TestResponse } from '../usecases/testApp';
import { freshKey } from './routeRequest';

type ReviewRefusal = Extract<
  RefusalCode,
  'placeUnknown' | 'placeAccepted' | 'moveNotAllowed' | 'submissionAccepted'
>;
type Refuse = (name: OperationName) => Promise<TestResponse>;

const ROW = code(1, 'c');
const CELL = { row: ROW, column: 'shortName', reason: 'Проверьте' };
const ACCEPT = { kind: 'accept', revision: 1 };
const DAY_MS = 24 * 60 * 60 * 1000;

/** Reviewing the directories of a year in which nothing else is tested; every reporter in one test only. */
function reviewed(app: () => TestApp) {
  const paramsOf = (reporter: string) => ({
    region: 'khabarovsk',
    year: '2020',
    template: 'organisations',
    reporter,
  });
  const push = async (reporter: string, shortName: string, base = 0) =>
    app().call('pushSubmission', {
      key: await app().keyOf('reporter', [reporter]),
      params: paramsOf(reporter),
      headers: {
        ...(base === 0 ? { 'if-none-match': '*' } : { 'if-match': `"${base}"` }),
        'idempotency-key': freshKey(),
      },
      body: bodyOf('organisations', [{ rowCode: ROW, shortName }]),
    });
  const move = async (reporter: string, body: object, event = newCode()) =>
    app().call('putReviewMove', {
      key: await app().keyOf('operator'),
      params: { ...paramsOf(reporter), event },
      body,
    });

  return { push, move };
}

/** A return of so many cells. */
function returnOf(cells: number, cell: object = CELL): object {
  return { kind: 'return', revision: 1, cells: Array(cells).fill(cell) };
}

/** How to be refused for how a review stands. */
export function reviewTriggers(app: () => TestApp): Readonly<Record<ReviewRefusal, Refuse>> {
  const { push, move } = reviewed(app);

  return {
    placeUnknown: async () => {
      await push('08614000', 'СОШ № 1');

      return move('08614000', returnOf(1, { ...CELL, row: 'zzzzzzzzzzzz' }));
    },
    placeAccepted: async () => {
      await push('08617000', 'СОШ № 1');
      for (const done of [returnOf(1), ACCEPT, { kind: 'reopen', reason: 'Ошибка' }]) {
        await move('08617000', done);
      }

      return move('08617000', returnOf(1));
    },
    moveNotAllowed: async () => {
      await push('08624000', 'СОШ № 1');

      return move('08624000', { kind: 'reopen', reason: 'Ошибка' });
    },
    submissionAccepted: async () => {
      await push('08628000', 'СОШ № 1');
      await move('08628000', ACCEPT);

      return push('08628000', 'СОШ № 2', 1);
    },
  };
}

/** How to be refused in a review with codes that other routes list, too. */
export function moveTriggers(app: () => TestApp): Readonly<Partial<Record<RefusalCode, Refuse>>> {
  const { push, move } = reviewed(app);

  return {
    headMoved: async () => {
      await push('08631000', 'СОШ № 1');
      await push('08631000', 'СОШ № 2', 1);

      return move('08631000', ACCEPT);
    },
    eventIdUsed: async () => {
      const id = newCode();
      await push('08634000', 'СОШ № 1');
      await move('08634000', returnOf(1), id);

      return move('08634000', returnOf(2), id);
    },
    eventUnknown: async () => {
      await push('08637000', 'СОШ № 1');

      return move('08637000', ACCEPT, 'not-an-id');
    },
    tooManyEvents: async () => {
      await push('08642000', 'СОШ № 1');
      for (let asked = 0; asked < MAX_QUESTIONS; asked += MAX_RETURNED_CELLS) {
        await move('08642000', returnOf(MAX_RETURNED_CELLS));
      }

      return move('08642000', returnOf(1));
    },
    reasonHasContact: () =>
      move('08644000', returnOf(1, { ...CELL, reason: 'Звоните: тел. 8 914 123-45-67' })),
    rowsRemoved: async () => {
      const tomorrow = new Date(app().clock.now.getTime() + DAY_MS);
      const address = { region: 'khabarovsk', year: 2020, template: 'organisations' } as const;
      await push('08620000', 'СОШ № 1');
      await noteRowsRemoved(app().store, address, tomorrow);
      await removeRows(app().store, address, tomorrow);

      return move('08620000', returnOf(1));
    },
  };
}
