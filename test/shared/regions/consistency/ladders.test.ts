import { irkutsk } from '../../../../shared/regions/irkutsk';
import { changed, faultsOf, type Step } from '../changedRegion';

/** Places of templates in Irkutsk's calendar. */
const placeOf = (template: string) => irkutsk.calendar.findIndex((entry) => entry.template === template);

describe('ladders that no item promises or nobody can count', () => {
  it.each<{ what: string; path: Step[]; value: unknown; place: string; message: string }>([
    {
      what: 'a key used twice',
      path: ['ladders', 1, 'key'],
      value: 'L1',
      place: 'ladders[1].key',
      message: 'L1 repeats ladders[0].key',
    },
    {
      what: 'an item that the roadmap does not have',
      path: ['ladders', 0, 'item'],
      value: '2.9',
      place: 'ladders[0].item',
      message: 'the roadmap has no item 2.9',
    },
    {
      what: 'a ladder where there is no roadmap',
      path: ['roadmap'],
      value: null,
      place: 'ladders[0].item',
      message: 'the roadmap has no item 2.1',
    },
    {
      what: 'a section in place of an item',
      path: ['ladders', 0, 'item'],
      value: '2',
      place: 'ladders[0].item',
      message: '2 is a section',
    },
    {
      what: 'a target in a year in which the item is not due',
      path: ['ladders', 5, 'targets', 0, 'year'],
      value: 2023,
      place: 'ladders[5].targets[0].year',
      message: 'item 3.2 is not due in 2023',
    },
    {
      what: 'two targets for a year',
      path: ['ladders', 5, 'targets', 1, 'year'],
      value: 2022,
      place: 'ladders[5].targets[1].year',
      message: '2022 repeats ladders[5].targets[0].year',
    },
    {
      what: 'a target outside the period',
      path: ['ladders', 5, 'targets', 1, 'year'],
      value: 2026,
      place: 'ladders[5].targets[1].year',
      message: '2026 is outside 2020–2024',
    },
    {
      what: 'a template that the calendar does not name',
      path: ['calendar', placeOf('training')],
      value: irkutsk.calendar[placeOf('monitoring')],
      place: 'ladders[0].counts.template',
      message: 'the calendar does not name training',
    },
    {
      what: 'a count from the region of what the region does not report',
      path: ['calendar', placeOf('events'), 'reportedBy'],
      value: ['municipality'],
      place: 'ladders[1].counts.from',
      message: 'the region does not report events',
    },
    {
      what: "another template's measure",
      path: ['ladders', 0, 'counts', 'measure'],
      value: 'events.rows',
      place: 'ladders[0].counts.measure',
      message: 'events.rows is not a measure of training',
    },
  ])('are faulty at the place of $what', ({ path, value, place, message }) => {
    expect(faultsOf(changed(path, value, irkutsk))).toContainEqual({ path: place, message });
  });

  it.each([0, 100, 1_000_000])('may promise %i of something, as no share is promised', (value) => {
    expect(faultsOf(changed(['ladders', 0, 'targets', 0, 'value'], value, irkutsk))).toEqual([]);
  });
});
