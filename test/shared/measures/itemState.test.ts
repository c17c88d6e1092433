import fc from 'fast-check';
import { itemState } from '../../../shared/measures/itemState';
import type { ItemState } from '../../../shared/measures/roadmapExecution';
import type { TaskReport } from '../../../shared/measures/roadmapReport';
import { localDay } from '../../../shared/regions/localDay';

const DUE = '2021-11-30';

function reported(state: string, doneOn: string | null = null): TaskReport {
  return { state, doneOn };
}

describe('how a task stands', () => {
  it.each<[string, TaskReport | undefined, string | null, string, ItemState]>([
    ['done before the day', reported('done', '2021-10-01'), DUE, '2021-12-01', 'done'],
    ['done on the last day', reported('done', DUE), DUE, '2021-12-01', 'done'],
    ['done on the next day', reported('done', '2021-12-01'), DUE, '2021-12-01', 'doneLate'],
    ['done nobody knows when', reported('done'), DUE, '2021-12-01', 'done'],
    ['done where no day is named', reported('done', '2021-12-31'), null, '2022-01-01', 'done'],
    ['in work on the last day', reported('inWork'), DUE, DUE, 'inWork'],
    ['in work on the next day', reported('inWork'), DUE, '2021-12-01', 'overdue'],
    ['in work where no day is named', reported('inWork'), null, '2031-01-01', 'inWork'],
    ['not started on the last day', reported('notStarted'), DUE, DUE, 'notStarted'],
    ['not started on the next day', reported('notStarted'), DUE, '2021-12-01', 'overdue'],
    ['not applicable, long after', reported('notApplicable'), DUE, '2031-01-01', 'notApplicable'],
    ['not sent on the last day', undefined, DUE, DUE, 'noData'],
    ['not sent on the next day', undefined, DUE, '2021-12-01', 'overdue'],
    ['not sent where no day is named', undefined, null, '2031-01-01', 'noData'],
  ])('%s', (_, report, due, today, expected) => {
    expect(itemState(report, due, today)).toBe(expected);
  });

  it('hangs on the local day: one instant is the last day here and the next day there', () => {
    const instant = new Date('2021-11-30T15:00:00Z');
    const states = ['Asia/Irkutsk', 'Asia/Vladivostok'].map((zone) =>
      itemState(reported('inWork'), DUE, localDay(instant, zone)),
    );

    expect(states).toEqual(['inWork', 'overdue']);
  });
});

describe('whatever is reported and whenever one looks', () => {
  const day = fc
    .date({ min: new Date('2020-01-01'), max: new Date('2026-12-31'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10));
  const report = fc.option(
    fc.record({
      state: fc.constantFrom('notStarted', 'inWork', 'done', 'notApplicable'),
      doneOn: fc.option(day),
    }),
    { nil: undefined },
  );

  it('a task is overdue if and only if its day has passed and it is neither done nor not applicable', () => {
    fc.assert(
      fc.property(report, fc.option(day), day, (said, due, today) => {
        const isSettled = said?.state === 'done' || said?.state === 'notApplicable';

        expect(itemState(said, due, today) === 'overdue').toBe(!isSettled && due !== null && today > due);
      }),
    );
  });

  it('a task that is done stays as it is on every later day', () => {
    fc.assert(
      fc.property(day, fc.option(day), day, day, (doneOn, due, one, other) => {
        const said = reported('done', doneOn);

        expect(itemState(said, due, one)).toBe(itemState(said, due, other));
      }),
    );
  });

  it('nothing but a day that passes makes what was not done worse', () => {
    fc.assert(
      fc.property(report, day, (said, today) => {
        expect(itemState(said, null, today)).not.toBe('overdue');
        expect(itemState(said, null, today)).not.toBe('doneLate');
      }),
    );
  });
});
