import { attainmentLines } from '../../../../functions/local/demo/attainmentLines';
import { demoBooks } from '../../../../functions/local/demo/demoBooks';
import { demoMistakes, demoOddity } from '../../../../functions/local/demo/demoMistakes';
import { DEMO_COLLEGE, DEMO_INSTANT, DEMO_YEAR } from '../../../../functions/local/demo/demoPlan';
import { demoRandom } from '../../../../functions/local/demo/demoRandom';
import { demoCode, demoName, pick } from '../../../../functions/local/demo/demoRecords';
import { demoPlan } from '../../../../functions/local/demo/plans/plans';
import { hasInnCheckDigits } from '../../../../shared/cells/hasInnCheckDigits';
import { isCode } from '../../../../shared/columns/code';
import { khabarovsk as region } from '../../../../shared/regions/khabarovsk';
import { municipalityReporters } from '../../../../shared/regions/municipalityReporters';
import { indicatorOf } from '../../../shared/sheets/helpers/regionValues';

const numbers = (seed: number) => {
  const random = demoRandom(seed);

  return Array.from({ length: 200 }, () => random(7));
};

describe('the demonstration’s chance', () => {
  it('is the same for the same seed, and another for another', () => {
    expect(numbers(1)).toEqual(numbers(1));
    expect(numbers(1)).not.toEqual(numbers(2));
  });

  it('gives every number below the bound and no other', () => {
    expect([...new Set(numbers(3))].sort()).toEqual([0, 1, 2, 3, 4, 5, 6]);
  });

  it('picks from a list, and throws where there is nothing to pick', () => {
    expect(['a', 'b']).toContain(pick(['a', 'b'], demoRandom(1)));
    expect(() => pick([], demoRandom(1))).toThrow();
  });
});

describe('the demonstration’s people and organisations', () => {
  it('are called like nobody, each differently', () => {
    const names = Array.from({ length: 4000 }, (_, index) => demoName(index));

    expect(new Set(names.map(({ lastName }) => lastName)).size).toBe(4000);
    expect(names.every(({ lastName }) => String(lastName).startsWith('Примеров-'))).toBe(true);
  });

  it('have codes that are codes', () => {
    expect(isCode(demoCode(demoRandom(1)))).toBe(true);
    expect(isCode(DEMO_COLLEGE)).toBe(true);
  });

  it('have an ИНН of a region that does not exist', () => {
    const inns = demoBooks(region).flatMap(
      ({ columns }) => columns.mentors?.columns.enterpriseInn?.dictionary.filter((inn) => inn !== null) ?? [],
    );

    expect(inns.length).toBeGreaterThan(10);
    expect(inns.every((inn) => /^00\d{8}$/.test(String(inn)) && hasInnCheckDigits(String(inn)))).toBe(true);
  });
});

describe('the plan', () => {
  it('names at least six municipalities of the region and one college', () => {
    const known = municipalityReporters(region).map(({ key }) => key);
    const municipalities = demoPlan(region).reporters.filter(({ key }) => known.includes(key));

    expect(municipalities.length).toBeGreaterThanOrEqual(6);
    expect(
      demoPlan(region)
        .reporters.filter(({ key }) => !known.includes(key))
        .map(({ key }) => key),
    ).toEqual([DEMO_COLLEGE]);
  });

  it('plays before any deadline of its year', () => {
    expect(DEMO_INSTANT < `${DEMO_YEAR}-12`).toBe(true);
  });

  it('comes to the same books each time', () => {
    expect(demoBooks(region)).toEqual(demoBooks(region));
  });
});

describe('mistakes', () => {
  it('without a place on the sheets are a bug', () => {
    expect(() => demoMistakes([])).toThrow('no cell for a mistake');
    expect(() => demoOddity([])).toThrow('no cell for a mistake');
  });
});

describe('attainmentLines', () => {
  it('is a table in words and numbers', () => {
    const coverage = { expected: 20, received: 14, notApplicable: 2, noData: 1 };
    const lines = attainmentLines({
      year: 2024,
      indicators: [
        indicatorOf('K1', { state: 'attainedEarlier', attainedYear: 2020, value: 1 }),
        indicatorOf('K2', { target: 70, value: 71.2345, state: 'incomplete', coverage }),
        indicatorOf('K4'),
      ],
      ladders: [],
    });

    expect(lines).toEqual([
      'Цели и факты региона, 2024 год:',
      '  Код    Цель     Факт     Состояние              Отчитались',
      '  K1     —        1        выполнено в 2020       0 / 0',
      '  K2     70       71,23    неполные данные        14 / 18',
      '  K4     —        —        нет данных             0 / 0',
    ]);
  });
});
