import { type DueInstance, dueInstances } from '../../../shared/regions/dueInstances';
import type { DueRule } from '../../../shared/regions/region';

const at = (by: string, from: string | null = null, isContinuous = false): DueInstance => ({
  year: Number(by.slice(0, 4)),
  from,
  by,
  isContinuous,
});

describe('dueInstances', () => {
  it.each<[string, DueRule, DueInstance[]]>([
    ['a month', { kind: 'once', at: '2020-08' }, [at('2020-08-31')]],
    ['February of a leap year', { kind: 'once', at: '2024-02' }, [at('2024-02-29')]],
    ['February of another year', { kind: 'once', at: '2023-02' }, [at('2023-02-28')]],
    ['December', { kind: 'once', at: '2021-12' }, [at('2021-12-31')]],
    ['a year', { kind: 'once', at: '2020' }, [at('2020-12-31')]],
    ['a day', { kind: 'once', at: '2022-01-25' }, [at('2022-01-25')]],
    [
      'a window within a year',
      { kind: 'window', from: '2020-08', to: '2020-09' },
      [at('2020-09-30', '2020-08-01')],
    ],
    [
      'a window over years, with its own end in the last',
      { kind: 'window', from: '2022-01', to: '2024-11' },
      [
        at('2022-12-31', '2022-01-01', true),
        at('2023-12-31', '2023-01-01', true),
        at('2024-11-30', '2024-01-01', true),
      ],
    ],
    [
      'a window over New Year',
      { kind: 'window', from: '2022-11', to: '2023-02' },
      [at('2022-12-31', '2022-11-01', true), at('2023-02-28', '2023-01-01', true)],
    ],
    [
      'a period of years',
      { kind: 'period', from: 2021, to: 2022 },
      [at('2021-12-31', '2021-01-01', true), at('2022-12-31', '2022-01-01', true)],
    ],
    [
      'a period of one year, which does not go on over several',
      { kind: 'period', from: 2021, to: 2021 },
      [at('2021-12-31', '2021-01-01')],
    ],
    ['chosen years', { kind: 'annual', years: [2022, 2024] }, [at('2022-12-31'), at('2024-12-31')]],
    ['years out of order', { kind: 'annual', years: [2024, 2022] }, [at('2022-12-31'), at('2024-12-31')]],
    [
      'a day of each year',
      { kind: 'annualBy', by: '12-01', years: [2020, 2021], yearsStated: false },
      [at('2020-12-01'), at('2021-12-01')],
    ],
    [
      'a window of each year',
      { kind: 'annualWindow', from: '09-01', to: '11-30', years: [2021, 2022] },
      [at('2021-11-30', '2021-09-01'), at('2022-11-30', '2022-09-01')],
    ],
    [
      'a month of each year',
      { kind: 'annualMonth', month: 5, years: [2022, 2023], yearsStated: false },
      [at('2022-05-31', '2022-05-01'), at('2023-05-31', '2023-05-01')],
    ],
    [
      'February of each year',
      { kind: 'annualMonth', month: 2, years: [2023, 2024], yearsStated: true },
      [at('2023-02-28', '2023-02-01'), at('2024-02-29', '2024-02-01')],
    ],
  ])('dates %s', (_, rule, expected) => {
    expect(dueInstances(rule)).toEqual(expected);
  });

  it('puts the instances of several rules together, oldest first', () => {
    const rules: readonly DueRule[] = [
      { kind: 'annual', years: [2021, 2022] },
      { kind: 'once', at: '2020-10' },
    ];

    expect(dueInstances(rules)).toEqual([at('2020-10-31'), at('2021-12-31'), at('2022-12-31')]);
  });

  it('has none for an item without a time', () => {
    expect(dueInstances([])).toEqual([]);
  });
});
