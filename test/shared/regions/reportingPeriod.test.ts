import { primorye } from '../../../shared/regions/primorye';
import { reportingPeriod } from '../../../shared/regions/reportingPeriod';

describe('reportingPeriod', () => {
  it.each([
    ['mentors', 'the calendar year', { from: '2023-01-01', to: '2023-12-31' }],
    ['orgMonitoring', 'the school year that ends in it', { from: '2022-09-01', to: '2023-08-31' }],
    [
      'training',
      'the calendar year, since the calendar does not name it',
      { from: '2023-01-01', to: '2023-12-31' },
    ],
  ] as const)('of %s for 2023 is %s', (template, _, period) => {
    expect(reportingPeriod(primorye, template, 2023)).toEqual(period);
  });
});
