import type { SubmissionHead } from '../../../shared/measures/attainmentResult';
import { counted } from '../../../shared/measures/measure';
import type { Quantity } from '../../../shared/measures/quantity';
import { headOf, noData, notApplicable } from './headOf';
import { events, forum, ladderIn, records, registry, sent } from './promised';

const exact = (value: number): Quantity => ({ kind: 'exact', value });
const FIRST = '25701000';
const SECOND = '25602000';
const COLLEGE = 'c0000000000c';

describe('a quantity that the region alone gives', () => {
  test.each<[string, readonly SubmissionHead[], object]>([
    ['reaches its target', [events('region', exact(200))], { state: 'attained', gap: 0, needed: 0 }],
    ['is above it', [events('region', exact(230))], { state: 'attained', gap: 30, needed: 0 }],
    ['is below it', [events('region', exact(180))], { state: 'notAttained', gap: -20, needed: 20 }],
    ['was not sent', [], { state: 'noData', value: null, gap: null, needed: null, receipts: [] }],
    ['has no data', [events('region', noData)], { state: 'noData', value: null, needed: null }],
    ['does not apply', [events('region', notApplicable)], { state: 'notApplicable', value: null }],
    ['is a real zero', [events('region', exact(0))], { state: 'notAttained', value: 0, needed: 200 }],
    [
      'is an estimate',
      [events('region', { kind: 'estimate', value: 300 })],
      { state: 'attained', weakest: 'estimate' },
    ],
  ])('%s', (_, heads, expected) => {
    expect(ladderIn(forum, heads)).toMatchObject(expected);
  });

  test('counts once, whatever municipalities say of the same event', () => {
    const heads = [
      events('region', exact(210)),
      events(FIRST, exact(90)),
      events(SECOND, exact(500)),
      events(COLLEGE, exact(7)),
    ];
    const result = ladderIn(forum, heads);

    expect(result).toMatchObject({ value: 210, municipal: 590, receipts: [heads[0]?.receipt] });
    expect(result.coverage).toEqual({ expected: 1, received: 1, notApplicable: 0, noData: 0 });
    expect(result.reporters).toEqual([{ reporter: 'region', receipt: heads[0]?.receipt, value: 210 }]);
  });

  test('has no check where no municipality names the event', () => {
    const other = sent(FIRST, 'events', [counted('events.participants', 12)]);

    expect(ladderIn(forum, [events('region', exact(1)), other]).municipal).toBeNull();
  });

  test('is zero when the sheet was sent without such an event, and unknown when it counts no participants', () => {
    const without = sent('region', 'events', [counted('events.participants', 40)]);
    const unknown = sent('region', 'events', [counted('events.rows', 3)]);

    expect(ladderIn(forum, [without])).toMatchObject({ value: 0, state: 'notAttained' });
    expect(ladderIn(forum, [unknown])).toMatchObject({ value: null, state: 'noData' });
    expect(ladderIn(forum, [headOf('region', 'events')])).toMatchObject({ value: 0, state: 'notAttained' });
  });

  test('of another level or item is not counted', () => {
    const head = sent('region', 'events', [
      counted('events.participants', 400),
      counted('events.participants', 300, { item: '3.1', level: 'municipal' }),
      counted('events.participants', 100, { item: '3.2', level: 'regional' }),
    ]);

    expect(ladderIn(forum, [head]).value).toBe(0);
  });
});

describe('a quantity that everybody adds to', () => {
  const all = [registry(FIRST, 50), registry(SECOND, 30), registry(COLLEGE, 20)];

  test.each<[string, readonly SubmissionHead[], object]>([
    ['of everybody reaches its target', all, { state: 'attained', value: 100, needed: 0 }],
    ['of everybody does not', all.slice(1).concat(registry(FIRST, 49)), { state: 'notAttained', needed: 1 }],
    ['is reached though somebody is missing', [registry(FIRST, 100)], { state: 'attained', gap: 0 }],
    ['is not reached while somebody is missing', [registry(FIRST, 99)], { state: 'incomplete', needed: 1 }],
    ['was given by nobody', [], { state: 'noData', value: null, gap: null, needed: null }],
  ])('%s', (_, heads, expected) => {
    expect(ladderIn(records, heads)).toMatchObject(expected);
  });

  test('tells who gave what, and from whom it waits', () => {
    const result = ladderIn(records, [registry(SECOND, 30), sent(COLLEGE, 'mentees', [])]);

    expect(result.coverage).toEqual({ expected: 3, received: 1, notApplicable: 0, noData: 1 });
    expect(result.reporters.map(({ reporter, value }) => [reporter, value])).toEqual([
      [FIRST, null],
      [SECOND, 30],
      [COLLEGE, null],
    ]);
    expect(result.receipts).toEqual([`khabarovsk.2024.mentees.${SECOND}.1`]);
    expect(result.municipal).toBeNull();
  });

  test('of somebody who is not expected counts for nothing', () => {
    expect(ladderIn(records, [registry(FIRST, 5), registry('99999999', 100)]).value).toBe(5);
  });
});

describe('stock and flow of a registry', () => {
  const heads = [registry(FIRST, 80, { 2022: 30, 2023: 40, 2024: 10 }), registry(SECOND, 20, { 2023: 20 })];
  const before = [registry(FIRST, 70, { 2022: 30, 2023: 40 })];

  test.each([
    ['stock', { counted: 'stock', value: 100, previous: 70 }],
    ['flow', { counted: 'flow', value: 10, previous: 40 }],
  ] as const)('where the source does not say, the setting %s decides', (registryCount, expected) => {
    expect(ladderIn(records, heads, before, { registryCount })).toMatchObject(expected);
  });

  test.each([
    ['stock', 'flow', 100],
    ['flow', 'stock', 10],
  ] as const)('where the source says %s, the setting %s does not', (accumulation, registryCount, value) => {
    const result = ladderIn({ ...records, accumulation }, heads, [], { registryCount });

    expect(result).toMatchObject({ counted: accumulation, value });
  });

  test('a flow of a group whose starts nobody counts is unknown, never the whole', () => {
    const counts = { ...records.counts, dimensions: { level: 'school' } };
    const head = sent(FIRST, 'mentees', [
      counted('mentees.rows', 9),
      counted('mentees.rows', 6, { level: 'school' }),
      counted('mentees.rows', 9, { startYear: '2024' }),
    ]);

    expect(ladderIn({ ...records, counts, accumulation: 'flow' }, [head]).value).toBeNull();
    expect(ladderIn({ ...records, counts, accumulation: 'stock' }, [head]).value).toBe(6);
  });
});

describe('a ladder by year', () => {
  test('of a year without a target says so and keeps its fact', () => {
    const ladder = { ...forum, targets: [{ year: 2023, value: 10 }] };

    expect(ladderIn(ladder, [events('region', exact(5))])).toMatchObject({
      state: 'noTarget',
      target: null,
      value: 5,
      gap: null,
      needed: null,
    });
  });

  test('has the value of the year before, by the same rule, and null where there is none', () => {
    const before = [events('region', exact(150)), events(FIRST, exact(999))];

    expect(ladderIn(forum, [events('region', exact(1))], before).previous).toBe(150);
    expect(ladderIn(forum, [events('region', exact(1))]).previous).toBeNull();
  });

  test('asks for whole people where a number is not whole', () => {
    expect(ladderIn(forum, [events('region', exact(199.5))])).toMatchObject({ gap: -0.5, needed: 1 });
  });
});
