import { settledDay } from '../../../shared/measures/settledDay';
import { entryOf, ledgerOf } from '../sheets/helpers/regionValues';

const entry = (reporter: string, due: string, extended = false) =>
  entryOf(reporter, { template: 'mentees', due, extended, expected: true });

describe('settledDay', () => {
  it('is the calendar’s while the day was put off for one reporter only', () => {
    const ledger = ledgerOf({ entries: [entry('a', '2024-12-10', true), entry('b', '2024-11-30')] });

    expect(settledDay(ledger, 'mentees')).toEqual({ day: '2024-11-30', extended: false });
  });

  it('is the new one where it was put off for everybody', () => {
    const ledger = ledgerOf({ entries: [entry('a', '2024-12-20', true), entry('b', '2024-12-10', true)] });

    expect(settledDay(ledger, 'mentees')).toEqual({ day: '2024-12-10', extended: true });
  });

  it('is none of a template that nobody owes', () => {
    const optional = entryOf('a', { template: 'awards', due: '2024-12-20', expected: false });

    expect(settledDay(ledgerOf({ entries: [optional] }), 'awards')).toBeNull();
    expect(settledDay(ledgerOf(), 'mentees')).toBeNull();
  });
});
