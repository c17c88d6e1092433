import type { ReviewedSubmission } from '../../../../addin/src/usecases/review/readSubmissions';
import type { ReturnEnd } from '../../../../addin/src/usecases/review/returnCells';
import { type AskedCell, returnPlan } from '../../../../addin/src/usecases/review/returnPlan';
import { cellsOfRule, explainedRules } from '../../../../addin/src/views/state/explainedRules';
import { canRetry, isAllReturned, unreturned } from '../../../../addin/src/views/state/returnEnds';
import {
  sentTemplates,
  shownSubmissions,
  withSubmission,
} from '../../../../addin/src/views/state/shownSubmissions';
import { returnable, typedCell } from '../../../../addin/src/views/state/typedCell';
import { MAX_RETURNED_CELLS } from '../../../../shared/contract/reviewSchema';

const CODE = 'k3v9ah2m4q7x';

function submission(given: Partial<ReviewedSubmission> = {}): ReviewedSubmission {
  return {
    year: 2024,
    template: 'mentees',
    reporter: '08701000',
    name: 'Хабаровск',
    revision: 2,
    sentAt: '2024-11-25T09:00:00Z',
    late: false,
    restated: false,
    rows: 10,
    rowsStay: false,
    explained: 1,
    state: 'waiting',
    open: 0,
    ...given,
  };
}

function asked(given: Partial<AskedCell> = {}): AskedCell {
  const { year, template, reporter, name, revision } = submission();

  return {
    ...{ year, template, reporter, name, revision, row: CODE, column: 'birthYear' },
    rowText: null,
    caption: 'Год рождения',
    value: null,
    reason: ' Проверьте ',
    ...given,
  };
}

const ended = (cells: readonly AskedCell[], kind: 'done' | 'interrupted' | 'held'): readonly ReturnEnd[] =>
  returnPlan(cells)
    .flat()
    .map((one) => ({ ...one, end: { kind } }));

describe('the submissions shown', () => {
  const all = [
    submission(),
    submission({ template: 'organisations', state: 'accepted' }),
    submission({ reporter: '08709000', state: 'returned' }),
  ];

  it('are those of the state and the template', () => {
    expect(shownSubmissions(all, { state: 'all', template: 'all' })).toEqual(all);
    expect(shownSubmissions(all, { state: 'returned', template: 'mentees' })).toEqual([all[2]]);
    expect(shownSubmissions(all, { state: 'accepted', template: 'mentees' })).toEqual([]);
    expect(sentTemplates(all)).toEqual(['organisations', 'mentees']);
  });

  it('take one as it stands after a decision', () => {
    const changed = submission({ reporter: '08709000', state: 'accepted' });

    expect(withSubmission(all, changed)).toEqual([all[0], all[1], changed]);
  });

  it('of an accepted one no cell can be chosen', () => {
    expect(returnable({ year: 2024, timeZone: 'UTC', submissions: all })).toEqual([all[0], all[2]]);
  });
});

describe('a cell typed in', () => {
  it.each(['', 'k3v9', 'k3v9ah2m4q7x9', 'не код', 'k3v9ah2m4q7x k3v9ah2m4q7x'])(
    'is none with the code «%s»',
    (row) => {
      expect(typedCell(submission(), row, 'birthYear')).toBeNull();
    },
  );

  it('is read as it was copied', () => {
    expect(typedCell(submission(), `  ${CODE.toUpperCase()} `, 'birthYear')).toMatchObject({
      row: CODE,
      caption: 'Год рождения',
      revision: 2,
    });
    expect(typedCell(submission(), CODE, null)).toMatchObject({ column: null, caption: null });
  });

  it('of given rows has the row’s own name', () => {
    const monitoring = submission({ template: 'monitoring' });

    expect(typedCell(monitoring, 'd_oo', 'value')).toMatchObject({ row: 'd_oo' });
    expect(typedCell(monitoring, 'x'.repeat(65), 'value')).toBeNull();
  });
});

describe('a return', () => {
  it('is one move for each submission and revision, with as many cells as a move takes', () => {
    const many = Array.from({ length: MAX_RETURNED_CELLS + 1 }, (_, index) =>
      asked({ row: `${CODE}${index}` }),
    );
    const plan = returnPlan([...many, asked({ reporter: '08709000' }), asked({ revision: 3 })]);

    expect(
      plan.map((moves) => moves.map(({ reporter, move }) => [reporter, move.revision, move.cells.length])),
    ).toEqual([
      [
        ['08701000', 2, MAX_RETURNED_CELLS],
        ['08701000', 2, 1],
        ['08701000', 3, 1],
      ],
      [['08709000', 2, 1]],
    ]);
    expect(plan[1]?.[0]?.move.cells).toEqual([{ row: CODE, column: 'birthYear', reason: 'Проверьте' }]);
  });

  it('of nothing is nothing', () => {
    expect(returnPlan([])).toEqual([]);
  });

  it('is repeated for what has no answer, and for nothing else', () => {
    const [own, other] = [asked(), asked({ reporter: '08709000' })];
    const ends = [...ended([own], 'done'), ...ended([other], 'interrupted')];

    expect(isAllReturned(ends)).toBe(false);
    expect(canRetry(ends)).toBe(true);
    expect(unreturned(ends, [own, other])).toEqual({ kept: [ends[0]], cells: [other] });
    expect(unreturned(ended([own], 'held'), [own]).cells).toEqual([own]);
    expect(isAllReturned(ended([own, other], 'done'))).toBe(true);
  });
});

describe('the rules', () => {
  const cell = (code: 'menteeAge' | 'rowTwice') => ({ ...asked(), code, explanation: 'так и есть' });
  const cells = [cell('rowTwice'), cell('menteeAge'), cell('menteeAge')];

  it('are those at which something was explained, the most frequent first', () => {
    expect(explainedRules({ cells, accepted: { menteeAge: 4 } })).toEqual([
      { code: 'menteeAge', count: 2 },
      { code: 'rowTwice', count: 1 },
    ]);
    expect(cellsOfRule({ cells, accepted: {} }, 'rowTwice')).toHaveLength(1);
  });
});
