import { measuresOfEvents } from '../../../shared/measures/measuresOfEvents';
import { columnsOf } from './columnsOf';
import { measureAt } from './measureAt';

const forum = { kind: 'forum', level: 'regional', roadmapItem: '3.1', participants: 220 };
const columns = columnsOf([
  forum,
  { kind: 'forum', level: 'municipal', roadmapItem: '3.1', participants: 30 },
  { kind: 'seminar', level: 'regional', roadmapItem: '2.2', participants: 'noData' },
  { kind: 'seminar', level: 'regional', roadmapItem: '2.2', participants: 55 },
  { kind: 'webinar', level: 'school', roadmapItem: null, participants: 'noData' },
]);
const measures = measuresOfEvents(columns);
const exact = (value: number) => ({ kind: 'exact', value });

describe('measuresOfEvents', () => {
  it.each([
    ['events.rows', {}, exact(5)],
    ['events.rows', { kind: 'seminar' }, exact(2)],
    ['events.rows', { level: 'regional' }, exact(3)],
    ['events.rows', { item: '2.2', level: 'regional' }, exact(2)],
    ['events.participants', {}, exact(305)],
    ['events.participants', { level: 'regional' }, exact(275)],
    ['events.participants', { item: '3.1', level: 'regional' }, exact(220)],
    ['events.participants', { item: '3.1', level: 'municipal' }, exact(30)],
    ['events.participants', { item: '2.2', level: 'regional' }, exact(55)],
    ['events.participants.missing', { item: '2.2', level: 'regional' }, exact(1)],
    ['events.participants', { kind: 'webinar' }, { kind: 'noData' }],
    ['events.participants', { item: '2.2', level: 'municipal' }, null],
    ['events.participants', { item: '3.1' }, null],
  ])('%s of %j is %j', (key, dimensions, quantity) => {
    expect(measureAt(measures, key, dimensions)).toEqual(quantity);
  });

  it('gives every pair of key and dimensions once', () => {
    const pairs = measures.map(({ key, dimensions }) => `${key} ${JSON.stringify(dimensions)}`);

    expect(new Set(pairs).size).toBe(pairs.length);
  });

  it('of a sheet without events is 0 events and 0 participants', () => {
    expect(measuresOfEvents(columnsOf([], Object.keys(forum)))).toEqual([
      { key: 'events.rows', dimensions: {}, quantity: exact(0) },
      { key: 'events.participants', dimensions: {}, quantity: exact(0) },
    ]);
  });
});
