import type { ItemExecution, RoadmapCell } from '../../../../shared/measures/roadmapExecution';
import { advice, FIRST, SECOND, share, small, THIRD, TOWN, yearOf } from './smallRegion';

const heads = [FIRST, SECOND, THIRD, TOWN].map((key) => share(key, 700, 1000));
const cell = (reporter: string, state: RoadmapCell['state'], receipt: string | null = `r.${reporter}`) => ({
  reporter,
  state,
  doneOn: null,
  quantity: null,
  receipt,
});
const [first] = (small.roadmap?.items ?? []).filter(({ number }) => number === '5');
const item = (...cells: readonly RoadmapCell[]): ItemExecution => ({
  code: '5',
  number: '5',
  section: '',
  title: first?.title ?? '',
  due: '2024-10-31',
  target: null,
  ladder: null,
  cells,
});
const executionOf = (...items: readonly ItemExecution[]) => [{ owner: 'region', title: 'Карта', items }];

describe('an item of a roadmap', () => {
  it('that was not done in time is recommended with its source and who has done it', () => {
    const executions = executionOf(
      item(cell(FIRST, 'overdue'), cell(TOWN, 'done'), cell(SECOND, 'doneLate')),
    );

    expect(advice(yearOf(heads), FIRST, executions)).toMatchObject([
      {
        kind: 'roadmap',
        subject: '5',
        due: '2024-10-31',
        similar: SECOND,
        similarValue: null,
        source: { receipts: [`r.${FIRST}`], acts: [{ document: 'S0', item: 'пункт 5' }] },
      },
    ]);
  });

  it.each(['done', 'doneLate', 'inWork', 'notStarted', 'notApplicable', 'noData'] as const)(
    'that is %s is not recommended',
    (state) => {
      expect(advice(yearOf(heads), FIRST, executionOf(item(cell(FIRST, state))))).toEqual([]);
    },
  );

  it('is not recommended where no sheet was sent: that is asked for as a whole, if it is waited for', () => {
    const entry = { ...small.calendar[0], template: 'roadmap', reportedBy: ['municipality'] };
    const region = { ...small, calendar: [...small.calendar, entry] as typeof small.calendar };
    const executions = executionOf(item(cell(FIRST, 'overdue', null)));

    expect(advice(yearOf(heads, { region }), FIRST, executions).map(({ kind }) => kind)).toEqual(['missing']);
    expect(advice(yearOf(heads), FIRST, executions).map(({ kind }) => kind)).toEqual([]);
  });
});
