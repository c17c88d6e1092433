import type { ReviewedSubmission } from '../../../../addin/src/usecases/review/readSubmissions';
import type { ReviewActions } from '../../../../addin/src/usecases/review/reviewActions';
import { khabarovsk } from '../../../../shared/regions/khabarovsk';
import type { ReviewState } from '../../../../shared/review/review';
import { fakeFailure } from './fakeFailure';
import { fakeQuestions } from './fakeQuestions';
import type { Done } from './fakeRegionDesk';
import type { HarnessOptions } from './options';

const AT = '2024-11-25T09:00:00Z';
const STATES: readonly ReviewState[] = ['waiting', 'waiting', 'returned', 'accepted'];

/** What the operator asks and the reporter answers, with canned outcomes. */
export function fakeReview(options: HarnessOptions, done: Done): ReviewActions {
  const { review = 'some', road = 'excel' } = options;
  const questions = fakeQuestions(review === 'many' ? 15 : review === 'none' ? 0 : 3);
  const all = submissionsOf(review === 'none' ? 0 : review === 'many' ? 140 : 8);

  return {
    readSubmissions: (year, control) =>
      done(
        'review.readSubmissions',
        [year],
        () => ({ year, timeZone: khabarovsk.timeZone, submissions: all }),
        control,
      ),
    readThreads: (submission, control) =>
      done(
        'review.readThreads',
        [submission.reporter],
        () => ({ ...submission, threads: questions.sheets[0]?.questions ?? [] }),
        control,
      ),
    decide: (submission, decision) =>
      done('review.decide', [submission.reporter, decision], () => ({
        revision: submission.revision,
        state: decision.kind === 'accept' ? ('accepted' as const) : ('waiting' as const),
        open: 0,
        threads: [],
      })),
    readSelected:
      road === 'file'
        ? null
        : () =>
            done('review.readSelected', [], () =>
              review === 'none'
                ? ({ kind: 'other' } as const)
                : { kind: 'cells', cells: all.slice(0, review === 'many' ? 70 : 2).map(cellOf), left: 3 },
            ),
    readExplained: (year, template, control) =>
      done(
        'review.readExplained',
        [year, template],
        () => ({
          cells: all
            .filter((one) => one.template === template)
            .map((one) => ({
              ...cellOf(one, 1),
              code: 'menteeAge' as const,
              explanation: 'Группа раннего творчества, программа рассчитана с 9 лет.',
            })),
          accepted: { menteeAge: 4 },
        }),
        control,
      ),
    returnCells: (cells, control) =>
      done(
        'review.returnCells',
        [cells.map(({ reporter, row, column, reason }) => ({ reporter, row, column, reason }))],
        () =>
          cells.map(({ year, template, reporter, name, revision, row, column, reason }, index) => ({
            year,
            template,
            reporter,
            name,
            move: { kind: 'return' as const, revision, cells: [{ row, column, reason }] },
            end:
              options.send !== 'mixed'
                ? ({ kind: 'done' } as const)
                : index % 2 === 0
                  ? ({ kind: 'refused', error: fakeFailure('headMoved').error } as const)
                  : ({ kind: 'interrupted' } as const),
          })),
        control,
      ),
    readQuestions: (control) => done('review.readQuestions', [], () => questions, control),
    showQuestion:
      road === 'file'
        ? null
        : (_, template, question) =>
            done('review.showQuestion', [template, question.id], () =>
              question.place === null ? 'gone' : 'shown',
            ),
    answer: async (_, sheet, question, text) =>
      options.answerFails
        ? { ok: false, problem: fakeFailure('unreachable') }
        : done('review.answer', [question.id, text], () => ({
            ...sheet,
            questions: sheet.questions.map((one) =>
              one.id === question.id
                ? { ...one, open: false, entries: [{ at: AT, revision: null, text, value: one.value }] }
                : one,
            ),
          })),
  };
}

function submissionsOf(count: number): readonly ReviewedSubmission[] {
  return Array.from({ length: count }, (_, index) => ({
    year: 2024,
    template: (['mentees', 'mentors', 'monitoring'] as const)[index % 3] ?? 'mentees',
    reporter: String(8_700_000 + index).padStart(8, '0'),
    name: `муниципальный район имени Лазо и окрестностей № ${index + 1}`,
    revision: 1 + (index % 3),
    sentAt: AT,
    late: index % 5 === 1,
    restated: index % 7 === 3,
    rows: 312 + index,
    rowsStay: index === 1,
    explained: index % 4,
    state: STATES[index % 4] ?? 'waiting',
    open: index % 4 === 2 ? 2 : 0,
  }));
}

function cellOf({ year, template, reporter, name, revision }: ReviewedSubmission, index: number) {
  return {
    ...{ year, template, reporter, name, revision },
    row: 'k3v9ah2m4q7x',
    rowText: template === 'monitoring' ? 'Численность детей от 10 до 19 лет' : null,
    column: 'birthYear',
    caption: 'Год рождения',
    value: index % 2 === 0 ? 'до 10 лет' : null,
  };
}
