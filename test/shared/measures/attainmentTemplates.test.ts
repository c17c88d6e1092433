import { attainmentTemplates } from '../../../shared/measures/attainmentTemplates';
import { irkutsk } from '../../../shared/regions/irkutsk';
import { khabarovsk } from '../../../shared/regions/khabarovsk';
import { tinyRegion } from '../../fixtures/tinyRegion';

const without = (template: string) => khabarovsk.calendar.filter((entry) => entry.template !== template);

describe('the templates whose heads the targets need', () => {
  test.each([
    [
      'ladders name theirs, shares the monitoring, enterprises the partners',
      irkutsk,
      [
        'programmes',
        'mentors',
        'mentees',
        'practices',
        'events',
        'training',
        'publications',
        'partners',
        'monitoring',
      ],
    ],
    ['a small region needs few', tinyRegion, ['events', 'monitoring']],
    [
      'what the calendar does not name is not read',
      { ...khabarovsk, calendar: without('partners') },
      ['monitoring'],
    ],
    [
      'a region without targets needs none',
      { ...khabarovsk, indicators: [], ladders: [], coverages: [] },
      [],
    ],
  ])('%s', (_, region, expected) => {
    expect(attainmentTemplates(region)).toEqual(expected);
  });
});
