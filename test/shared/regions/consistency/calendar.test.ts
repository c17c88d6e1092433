import { khabarovsk } from '../../../../shared/regions/khabarovsk';
import { changed, faultsOf } from '../changedRegion';

const placeOf = (template: string) => khabarovsk.calendar.findIndex((entry) => entry.template === template);

describe('a calendar', () => {
  it('is faulty where it names a template twice', () => {
    const twice = [...khabarovsk.calendar, khabarovsk.calendar[0]];

    expect(faultsOf(changed(['calendar'], twice))).toEqual([
      {
        path: `calendar[${khabarovsk.calendar.length}].template`,
        message: `${khabarovsk.calendar[0]?.template} repeats calendar[0].template`,
      },
    ]);
  });

  it('need not name every template', () => {
    const [organisations] = khabarovsk.calendar.filter(({ template }) => template === 'organisations');

    expect(faultsOf(changed(['calendar'], [organisations]))).toEqual([]);
  });

  it('is faulty where a template has to point at rows of one that is not used', () => {
    const rest = khabarovsk.calendar.filter(({ template }) => template !== 'mentors');
    const at = rest.findIndex(({ template }) => template === 'mentees');

    expect(faultsOf(changed(['calendar'], rest))).toContainEqual({
      path: `calendar[${at}].template`,
      message: 'mentees needs mentors, which the calendar does not name',
    });
  });

  it('is faulty where it asks those for whom a template is not made', () => {
    const at = placeOf('mentees');

    expect(faultsOf(changed(['calendar', at, 'reportedBy'], ['municipality', 'region']))).toEqual([
      { path: `calendar[${at}].reportedBy[1]`, message: 'mentees is not made for region' },
    ]);
  });

  it('is faulty where it asks somebody twice', () => {
    const at = placeOf('mentees');

    expect(faultsOf(changed(['calendar', at, 'reportedBy'], ['municipality', 'municipality']))).toEqual([
      {
        path: `calendar[${at}].reportedBy[1]`,
        message: `municipality repeats calendar[${at}].reportedBy[0]`,
      },
    ]);
  });

  it.each([2019, 2025])('is faulty where a template begins in %i, outside the period', (year) => {
    expect(faultsOf(changed(['calendar', 0, 'from'], year))).toEqual([
      { path: 'calendar[0].from', message: `${year} is outside 2020–2024` },
    ]);
  });
});
