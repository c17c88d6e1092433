import fc from 'fast-check';
import { checkSheet, code, columnsOf, paramsOf, places, REGION, type Row } from '../sample';

const FORUM = code(1, 'e');
const CONTEST = code(2, 'e');
const EVENTS = columnsOf([
  { rowCode: FORUM, participants: 100, level: 'regional' },
  { rowCode: CONTEST, participants: 'noData', level: 'regional' },
]);
const CONTEXT = { reporter: REGION, events: EVENTS };

function check(rows: readonly Row[]) {
  return checkSheet({ template: 'eventParticipants', rows }, CONTEXT);
}

describe('eventSumDiffers', () => {
  it.each([
    [[60, 40], []],
    [[60, 39], ['0:participants']],
    [[60, 41], ['0:participants']],
    [[100], []],
    [[60, 'noData'], []],
    [[101, 'noData'], ['0:participants']],
    [[60, null], []],
  ])('of an event of 100 with %j by municipality', (parts, found) => {
    const rows = parts.map((participants) => ({ event: FORUM, participants }));

    expect(places(check(rows), 'eventSumDiffers')).toEqual(found);
  });

  it.each([
    ['without data', CONTEST],
    ['that is not listed', code(9, 'e')],
    ['that is not named', null],
  ])('compares nothing with an event %s', (_, event) => {
    expect(places(check([{ event, participants: 5 }]), 'eventSumDiffers')).toEqual([]);
  });

  it('says it once an event, at the row with the lowest code, with both numbers', () => {
    const rows = [30, 20, 10].map((participants, index) => ({
      rowCode: code(9 - index),
      event: FORUM,
      participants,
    }));

    expect(places(check(rows), 'eventSumDiffers')).toEqual(['7:participants']);
    expect(paramsOf(check(rows), 'eventSumDiffers')).toEqual([{ actual: 60, expected: 100 }]);
  });

  it('finds a sum that is not the whole, however the whole is parted and sorted', () => {
    const parts = fc.array(fc.nat(50), { minLength: 1, maxLength: 20 });

    fc.assert(
      fc.property(parts, fc.integer({ min: -2, max: 2 }), (numbers, off) => {
        const total = numbers.reduce((sum, number) => sum + number, 0) + off;
        const events = columnsOf([{ rowCode: FORUM, participants: total, level: 'regional' }]);
        const rows = numbers.map((participants) => ({ event: FORUM, participants }));
        const outcome = checkSheet({ template: 'eventParticipants', rows }, { reporter: REGION, events });

        expect(outcome.counts.eventSumDiffers ?? 0).toBe(off === 0 ? 0 : 1);
      }),
      { numRuns: 200 },
    );
  });
});
