import type { Head } from '../../../../functions/src/storage/submission';
import {
  guardMove,
  MAX_QUESTIONS,
  MAX_REVIEW_MOVES,
} from '../../../../functions/src/usecases/review/guardMove';
import type { KeptEvent } from '../../../../shared/review/keptEvent';
import type { HeadReview, ReviewMove } from '../../../../shared/review/review';
import { made } from '../../../shared/review/histories';
import { revisionOf } from '../../storage/fixtures';

const ACCEPT: ReviewMove = { kind: 'accept', revision: 1 };
const REOPEN: ReviewMove = { kind: 'reopen', reason: 'Нашлась ошибка' };
const FITS = { ok: true };

/** A head whose review stands like this. */
function headOf(review: HeadReview): Head {
  const revision = revisionOf(1, { id: 'upload', blocks: [] }, 1);

  return { ...revision, reporter: '08701000', etag: '', review: { ...review, at: '' } };
}

const cellsOf = (count: number) =>
  Array.from({ length: count }, () => ({ row: 'a', column: 'hours', reason: 'Проверьте' }));
const returnOf = (count: number): ReviewMove => ({ kind: 'return', revision: 1, cells: cellsOf(count) });

/** A return of so many cells, as it was kept. */
function asked(count: number, number = 0): KeptEvent {
  return made({ ...returnOf(count), asked: cellsOf(count).map(() => ({ value: 5, mark: '5' })) }, number);
}

describe('moves without end', () => {
  const returned = headOf({ state: 'returned', open: 1 });
  const accepted = headOf({ state: 'accepted', open: 0 });
  // Whoever counts has to count what comes after the only question, too.
  const movesOf = (count: number) => [
    asked(1),
    ...Array.from({ length: count - 1 }, (_, index) => made(REOPEN, index + 1)),
  ];
  const sendings = Array.from({ length: 5 }, (_, index) =>
    made({ kind: 'send', revision: 2, changed: [] }, MAX_REVIEW_MOVES + index),
  );

  test('are taken up to a number, in which sendings do not count', () => {
    const events = [...movesOf(MAX_REVIEW_MOVES - 1), ...sendings];

    expect(guardMove(returned, events, returnOf(1))).toMatchObject(FITS);
    expect(guardMove(accepted, events, REOPEN)).toMatchObject(FITS);
  });

  test('are refused beyond it, but for accepting and answering', () => {
    const events = movesOf(MAX_REVIEW_MOVES);
    const answer: ReviewMove = { kind: 'answer', thread: 'e0.0', text: 'Так и есть' };
    const tooMany = { ok: false, refusal: { code: 'tooManyEvents', params: { limit: MAX_REVIEW_MOVES } } };

    expect(guardMove(returned, events, returnOf(1))).toMatchObject(tooMany);
    expect(guardMove(accepted, events, REOPEN)).toMatchObject(tooMany);
    expect(guardMove(returned, events, ACCEPT)).toMatchObject(FITS);
    expect(guardMove(returned, events, answer)).toMatchObject(FITS);
  });
});

describe('questions without end', () => {
  const head = headOf({ state: 'returned', open: MAX_QUESTIONS - 1 });
  const events = [asked(MAX_QUESTIONS - 1)];

  test('are taken up to a number over all returns', () => {
    expect(guardMove(head, events, returnOf(1))).toMatchObject(FITS);
    expect(guardMove(head, events, returnOf(2))).toMatchObject({ ok: false });
  });
});
