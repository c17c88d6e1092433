import { checkSheet, code, columnsOf, MENTOR, paramsOf, places, type Row, sampleRow } from '../sample';

function findings(mentor: Row, mentee: Row) {
  const mentors = columnsOf([sampleRow('mentors', 'shared', { rowCode: MENTOR, ...mentor })]);

  return checkSheet({ template: 'mentees', rows: [mentee] }, { mentors });
}

describe('mentorInactive', () => {
  it.each([
    ['begins after the mentee', { monthIn: '2024-10' }, '2024-09', [{ start: '2024-10' }]],
    ['begins in the same month', { monthIn: '2024-09' }, '2024-09', []],
    ['begins before the mentee', { monthIn: '2024-01' }, '2024-09', []],
    [
      'ended before the mentee begins',
      { monthIn: '2024-01', monthOut: '2024-05' },
      '2024-09',
      [{ end: '2024-05' }],
    ],
    ['ended in the month the mentee begins', { monthIn: '2024-01', monthOut: '2024-09' }, '2024-09', []],
    ['has no dates', { monthIn: null, monthOut: null }, '2024-09', []],
    ['has «нет данных» for dates', { monthIn: 'noData', monthOut: 'noData' }, '2024-09', []],
    ['begins later, but the mentee has no date', { monthIn: '2024-10' }, null, []],
    ['begins later, but the mentee has «нет данных»', { monthIn: '2024-10' }, 'noData', []],
  ])('when the mentor %s', (_, mentor, monthIn, params) => {
    const outcome = findings(mentor, { monthIn });

    expect(paramsOf(outcome, 'mentorInactive')).toEqual(params);
    expect(places(outcome, 'mentorInactive')).toEqual(params.map(() => '0:mentor'));
  });

  it('leaves a mentor who is not in the registry to mentorUnknown', () => {
    expect(places(findings({ monthIn: '2024-10' }, { mentor: code(9, 'b') }), 'mentorInactive')).toEqual([]);
  });

  it('names the rule and the registry it compared with', () => {
    const outcome = findings({}, {});

    expect(outcome.rulesRun).toContain('mentorInactive');
    expect(outcome.comparedWith).toEqual(['mentors']);
  });
});
