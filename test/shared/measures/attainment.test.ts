import type { IndicatorAttainment } from '../../../shared/measures/attainmentResult';
import type { Quantity } from '../../../shared/measures/quantity';
import { khabarovsk } from '../../../shared/regions/khabarovsk';
import { asOf, attain, indicatorOf } from './attain';
import { heads } from './attainment.example';
import { headOf, monitoringHead, noData, notApplicable } from './headOf';

function cellOf(result: IndicatorAttainment, reporter: string) {
  return result.reporters.find((cell) => cell.reporter === reporter);
}

describe('attainment of the hand-computed example of 2024', () => {
  const receipt = (reporter: string) => `khabarovsk.2024.monitoring.${reporter}.1`;

  test('names the region, the year and the instant, and every indicator in the profile’s order', () => {
    const { indicators, coverages, ...rest } = attain(heads);

    expect(rest).toEqual({ region: 'khabarovsk', year: 2024, asOf, ladders: [] });
    expect(coverages.map(({ key }) => key)).toEqual(['C1', 'C2']);
    expect(indicators.map((each) => each.indicator)).toEqual(khabarovsk.indicators.map((each) => each.key));
  });

  test('K2 is the share of the sums (690 of 1,100), though the percents average 75', () => {
    const { reporters: cells, ...whole } = indicatorOf('K2', heads);

    expect(whole).toEqual({
      indicator: 'K2',
      target: 70,
      numerator: 690,
      denominator: 1100,
      value: 69_000 / 1100,
      gap: -8000 / 1100,
      needed: 80,
      state: 'notAttained',
      previous: null,
      repeated: 0,
      attainedYear: null,
      weakest: 'exact',
      coverage: { expected: 3, received: 2, notApplicable: 1, noData: 0 },
      receipts: [receipt('08701000'), receipt('08709000')],
    });
    expect(cells).toEqual([
      {
        reporter: '08701000',
        receipt: receipt('08701000'),
        numerator: { kind: 'exact', value: 600 },
        denominator: { kind: 'exact', value: 1000 },
        value: 60,
        state: 'notAttained',
      },
      {
        reporter: '08709000',
        receipt: receipt('08709000'),
        numerator: { kind: 'exact', value: 90 },
        denominator: { kind: 'exact', value: 100 },
        value: 90,
        state: 'attained',
      },
      {
        reporter: '08604000',
        receipt: receipt('08604000'),
        numerator: notApplicable,
        denominator: notApplicable,
        value: null,
        state: 'notApplicable',
      },
    ]);
  });

  test.each([
    // 70/100 + 70/100 + 0/0: exactly the target, but the centre has sent nothing.
    ['K4', { state: 'incomplete', numerator: 140, denominator: 200, value: 70, gap: 0, needed: 0 }],
    ['K4', { coverage: { expected: 4, received: 3, notApplicable: 0, noData: 0 } }],
    ['K4', { receipts: ['08604000', '08701000', '08709000'].map(receipt) }],
    // Two municipalities have no colleges; the third and the college itself add up.
    ['K6', { state: 'attained', numerator: 150, denominator: 200, value: 75, gap: 5, needed: 0 }],
    ['K6', { coverage: { expected: 4, received: 2, notApplicable: 2, noData: 0 } }],
    // «Нет данных», a denominator alone, and blanks.
    ['K7', { state: 'noData', numerator: null, denominator: null, value: null, gap: null, needed: null }],
    ['K7', { coverage: { expected: 3, received: 0, notApplicable: 0, noData: 3 }, receipts: [] }],
    // One municipality has no data, so 12.5 % is not yet the region's.
    ['K8', { state: 'incomplete', numerator: 25, denominator: 200, value: 12.5, gap: 2.5, needed: 0 }],
    ['K8', { weakest: 'estimate', coverage: { expected: 3, received: 2, notApplicable: 0, noData: 1 } }],
    ['K9', { state: 'notApplicable', numerator: null, value: null, needed: null, weakest: null }],
    ['K9', { coverage: { expected: 3, received: 0, notApplicable: 3, noData: 0 } }],
    // 80 + 90 + 10 + 45 of 100 + 100 + 10 + 50; the centre has sent nothing.
    ['K10', { state: 'incomplete', numerator: 225, denominator: 260, needed: 0, weakest: 'preliminary' }],
    ['K10', { coverage: { expected: 5, received: 4, notApplicable: 0, noData: 0 } }],
    // 85 of 102 is 83.3 %; 0.85 × 102 = 86.7, so two more.
    ['K11', { state: 'incomplete', numerator: 85, denominator: 102, needed: 2 }],
    ['K11', { coverage: { expected: 5, received: 3, notApplicable: 1, noData: 0 } }],
    ['K1', { state: 'attainedEarlier', attainedYear: 2020, value: 1, numerator: 1, denominator: null }],
    ['K1', { target: null, gap: null, needed: null, receipts: [receipt('region')] }],
    ['K3', { state: 'noTarget', attainedYear: null, value: 0, target: null }],
    ['K5', { state: 'noData', value: null, numerator: null }],
    ['K5', { coverage: { expected: 1, received: 0, notApplicable: 0, noData: 1 } }],
  ])('%s has %j', (key, expected) => {
    expect(indicatorOf(key, heads)).toMatchObject(expected);
  });

  test.each([
    ['K4', '08604000', { value: null, state: 'notApplicable', numerator: { kind: 'exact', value: 0 } }],
    ['K7', '08701000', { value: null, state: 'noData', numerator: noData }],
    ['K7', '08709000', { value: null, state: 'incomplete', numerator: noData }],
    ['K7', '08604000', { value: null, state: 'noData', numerator: null, receipt: receipt('08604000') }],
    ['K10', 's0000000000s', { value: null, state: 'noData', receipt: null, numerator: null }],
    ['K1', 'region', { value: 1, state: 'attainedEarlier', denominator: null }],
  ])('in the heat map %s of %s has %j', (key, reporter, expected) => {
    expect(cellOf(indicatorOf(key, heads), reporter)).toMatchObject(expected);
  });

  test('an organisation is neither waited for nor added where people of another level are counted', () => {
    expect(cellOf(indicatorOf('K2', heads), 'c0000000000c')).toBeUndefined();
    expect(cellOf(indicatorOf('K6', heads), 's0000000000s')).toBeUndefined();
    expect(cellOf(indicatorOf('K6', heads), 'c0000000000c')).toMatchObject({ value: 90, state: 'attained' });
  });
});

describe('attainment by year', () => {
  const flag = (value: number, approvedYear?: number) => [
    monitoringHead('region', { m_oo: value, ...(approvedYear ? { 'm_oo.approvedYear': approvedYear } : {}) }),
  ];

  test('a year between the targets says that it has none, keeps its fact and interpolates nothing', () => {
    expect(indicatorOf('K2', heads, 2022)).toMatchObject({
      state: 'noTarget',
      target: null,
      value: 69_000 / 1100,
      gap: null,
      needed: null,
    });
  });

  test('a year without a target says so even when not everybody has reported', () => {
    expect(indicatorOf('K8', heads, 2023)).toMatchObject({
      state: 'noTarget',
      coverage: { expected: 3, received: 2, notApplicable: 0, noData: 1 },
    });
  });

  test('the same facts stand against the target of their own year', () => {
    expect(indicatorOf('K2', heads, 2020)).toMatchObject({ target: 10, state: 'attained', needed: 0 });
  });

  test.each([
    ['approved in the year of the target', 2020, flag(1, 2020), { state: 'attained', value: 1 }],
    ['approved, on an unknown day', 2020, flag(1), { state: 'attained', value: 1 }],
    ['approved earlier than the target asks', 2020, flag(1, 2019), { state: 'attained', value: 1 }],
    ['not approved in the year of the target', 2020, flag(0), { state: 'notAttained', value: 0 }],
    ['approved only after the year', 2020, flag(1, 2021), { state: 'notAttained', value: 0 }],
    ['approved earlier, no target', 2023, flag(1, 2021), { state: 'attainedEarlier', attainedYear: 2021 }],
    ['approved this year, no target', 2021, flag(1, 2021), { state: 'noTarget', value: 1 }],
    ['approved on an unknown day, no target', 2021, flag(1), { state: 'noTarget', attainedYear: null }],
    ['not approved, no target', 2023, flag(0, 2020), { state: 'noTarget', value: 0 }],
    ['nothing sent', 2020, [], { state: 'noData', value: null }],
  ])('a methodology %s', (_, year, sent, expected) => {
    expect(indicatorOf('K1', sent, year)).toMatchObject(expected);
  });

  test('a methodology is the region’s own: what a municipality says of it is no addend', () => {
    const sent = [monitoringHead('08701000', { m_oo: 1, 'm_oo.approvedYear': 2020 })];

    expect(indicatorOf('K1', sent, 2020)).toMatchObject({ state: 'noData', receipts: [] });
  });
});

describe('attainment of what is missing or odd', () => {
  const given: Quantity = { kind: 'exact', value: 5 };

  test.each([
    [given, given, 'received'],
    [given, noData, 'noData'],
    [given, notApplicable, 'noData'],
    [given, undefined, 'noData'],
    [noData, given, 'noData'],
    [noData, noData, 'noData'],
    [noData, notApplicable, 'noData'],
    [notApplicable, noData, 'noData'],
    [notApplicable, notApplicable, 'notApplicable'],
    [notApplicable, undefined, 'noData'],
    [undefined, undefined, 'noData'],
  ] as const)('numerator %j with denominator %j counts as %s', (numerator, denominator, counted) => {
    const sent = monitoringHead('08701000', {
      ...(numerator ? { n_oo: numerator } : {}),
      ...(denominator ? { d_oo: denominator } : {}),
    });
    const none = { received: 0, notApplicable: 0, noData: 0 };

    expect(indicatorOf('K2', [sent]).coverage).toEqual({ ...none, expected: 3, [counted]: 1 });
  });

  test('when nobody has sent anything there is no number, no share and no receipt', () => {
    for (const result of attain([]).indicators) {
      expect(result).toMatchObject({ state: 'noData', numerator: null, denominator: null, value: null });
      expect(result.receipts).toEqual([]);
    }
  });

  test('when nobody is expected there is nothing to be not applicable', () => {
    expect(indicatorOf('K2', heads, 2024, [])).toMatchObject({
      state: 'noData',
      coverage: { expected: 0, received: 0, notApplicable: 0, noData: 0 },
    });
  });

  test('denominators that add up to 0 give no share and no division by zero', () => {
    const sent = ['08701000', '08709000', '08604000'].map((key) => monitoringHead(key, { n_oo: 0, d_oo: 0 }));

    expect(indicatorOf('K2', sent)).toMatchObject({
      state: 'notApplicable',
      value: null,
      gap: null,
      needed: null,
      coverage: { expected: 3, received: 3, notApplicable: 0, noData: 0 },
    });
  });

  test('heads of unknown reporters and of other templates are no addends', () => {
    const { measures } = monitoringHead('', { n_oo: 1000, d_oo: 1000 });
    const strangers = [headOf('99999999', 'monitoring', measures), headOf('08701000', 'mentees', measures)];

    expect(attain([...heads, ...strangers])).toEqual(attain(heads));
  });

  test('a cut of a measure is not taken for the whole', () => {
    const cut = headOf('08701000', 'monitoring', [
      { key: 'n_oo', dimensions: { form: 'P_P' }, quantity: given },
      { key: 'd_oo', dimensions: {}, quantity: given },
    ]);

    expect(cellOf(indicatorOf('K2', [cut]), '08701000')).toMatchObject({
      numerator: null,
      state: 'incomplete',
    });
  });
});
