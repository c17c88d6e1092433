import { sent } from './regionYearOf';
import { advice, FIRST, SECOND, share, small, THIRD, TOWN, yearOf } from './smallRegion';

const others = [share(SECOND, 800, 1000), share(THIRD, 90, 120), share(TOWN, 700, 1000)];
const kindsOf = (heads: Parameters<typeof yearOf>[0], year = 2024) =>
  advice(yearOf(heads, { year }), FIRST).map(({ kind }) => kind);

describe('a share below the target of the year', () => {
  const [one, ...more] = advice(yearOf([share(FIRST, 500, 1000), ...others]), FIRST);

  it('is recommended once, with how many reach the target at the own denominator', () => {
    expect(one).toEqual({
      reporter: FIRST,
      kind: 'belowTarget',
      subject: 'K2',
      needed: 200,
      unit: 'people',
      value: 50,
      goal: 70,
      due: null,
      similar: SECOND,
      similarValue: 80,
      source: {
        receipts: [`khabarovsk.2024.monitoring.${FIRST}.1`],
        acts: [{ document: 'S4', item: 'показатель 2' }],
      },
    });
    expect(more).toEqual([]);
  });

  it('is not recommended where it is reached exactly', () => {
    expect(kindsOf([share(FIRST, 700, 1000), ...others])).toEqual([]);
  });

  it('is not recommended where there is nobody to count', () => {
    expect(kindsOf([share(FIRST, 0, 0), ...others])).toEqual([]);
  });

  it('is not recommended in a year without a target, which is neither interpolated nor lent', () => {
    const heads = [FIRST, SECOND, THIRD, TOWN].map((key) => share(key, 1, 1000, 2023));

    expect(kindsOf(heads, 2023)).toEqual([]);
  });
});

describe('numbers that were not given', () => {
  const noData = { kind: 'noData' } as const;
  const monitoring = (n: typeof noData | number, d: typeof noData | number) =>
    sent(small, 2024, FIRST, 'monitoring', { n_oo: n, d_oo: d });

  it('are asked for where the monitoring was sent without either', () => {
    expect(kindsOf([monitoring(noData, noData), ...others])).toEqual(['noData']);
    expect(kindsOf([sent(small, 2024, FIRST, 'monitoring', {}), ...others])).toEqual(['noData']);
  });

  it('are asked for where only one was sent', () => {
    expect(kindsOf([monitoring(noData, 1000), ...others])).toEqual(['incomplete']);
  });

  it('are asked for in a year without a target as well', () => {
    expect(kindsOf([sent(small, 2023, FIRST, 'monitoring', {}), ...others], 2023)).toEqual(['noData']);
  });

  it('are not asked for one by one where nothing was sent: the report is', () => {
    expect(kindsOf(others)).toEqual(['missing']);
  });

  it('are not asked for where the answer is «не применимо»', () => {
    const none = { kind: 'notApplicable' } as const;

    expect(kindsOf([sent(small, 2024, FIRST, 'monitoring', { n_oo: none, d_oo: none }), ...others])).toEqual(
      [],
    );
  });
});

describe('a share that fell against last year', () => {
  const before = [share(FIRST, 600, 1000, 2022)];
  const now = (n: number) => [FIRST, SECOND, THIRD, TOWN].map((key) => share(key, n, 1000, 2023));
  const adviceFor = (n: number) => advice(yearOf(now(n), { year: 2023, previous: before }), FIRST);

  it('is recommended in a year without a target, with how many regain it and both receipts', () => {
    expect(adviceFor(550)).toMatchObject([
      {
        kind: 'fell',
        value: 55,
        goal: 60,
        needed: 50,
        source: { receipts: [expect.stringContaining('.2023.'), expect.stringContaining('.2022.')] },
      },
    ]);
  });

  it('is not recommended where it fell by less than a percentage point, stood or rose', () => {
    expect([591, 600, 700].flatMap(adviceFor)).toEqual([]);
  });

  it('is not recommended where there is a target: that says what is to be reached', () => {
    const heads = [share(FIRST, 710, 1000), ...others];
    const previous = [share(FIRST, 900, 1000, 2023)];

    expect(advice(yearOf(heads, { previous }), FIRST)).toEqual([]);
  });
});
