import { advice, FIRST, SECOND, share, small, TOWN, yearOf } from './smallRegion';

const calendar = [
  ...small.calendar,
  { ...small.calendar[0], template: 'mentors', due: '11-30', reportedBy: ['municipality'] },
] as typeof small.calendar;

describe('a report that is not sent', () => {
  it('is missing until its day has passed, with the day', () => {
    expect(advice(yearOf([], { today: '2024-12-01' }), FIRST)).toMatchObject([
      { kind: 'missing', subject: 'monitoring', due: '2024-12-01', similar: null },
    ]);
  });

  it('is overdue from the day after, with the source of the day', () => {
    expect(advice(yearOf([], { today: '2024-12-02' }), FIRST)).toMatchObject([
      { kind: 'overdue', source: { receipts: [], acts: [{ document: 'S0', item: 'пункт 9' }] } },
    ]);
  });

  it('stands before what was sent and lies below its target, the older day first', () => {
    const region = { ...small, calendar };
    const all = advice(yearOf([], { region, today: '2024-12-10' }), FIRST);

    expect(all.map(({ subject }) => subject)).toEqual(['mentors', 'monitoring']);
    expect(
      advice(yearOf([share(FIRST, 0, 1000)], { region, today: '2024-12-10' }), FIRST).map(({ kind }) => kind),
    ).toEqual(['overdue', 'belowTarget']);
  });

  it('is not asked of who is exempt, nor where the template is optional', () => {
    const year = yearOf([], { today: '2024-12-10' });
    const exempt = year.ledger.entries.map((entry) =>
      entry.reporter === FIRST ? { ...entry, state: 'exempt' as const, expected: false } : entry,
    );
    const optional = year.ledger.entries.map((entry) => ({ ...entry, expected: false }));

    expect(advice({ ...year, ledger: { ...year.ledger, entries: exempt } }, FIRST)).toEqual([]);
    expect(advice({ ...year, ledger: { ...year.ledger, entries: optional } }, SECOND)).toEqual([]);
  });

  it('of the region itself is no recommendation to anybody', () => {
    const region = { ...small, calendar: [{ ...calendar[0], reportedBy: ['region'] }] as typeof calendar };
    const year = yearOf([], { region, today: '2024-12-10' });

    expect(year.ledger.entries.map(({ reporter }) => reporter)).toEqual(['region']);
    expect(advice(year, TOWN)).toEqual([]);
  });
});
