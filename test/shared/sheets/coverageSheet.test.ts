import type { CoverageAttainment } from '../../../shared/measures/attainmentResult';
import { khabarovsk as region } from '../../../shared/regions/khabarovsk';
import type { Reporter } from '../../../shared/regions/reporter';
import { coverageSheet } from '../../../shared/sheets/coverageSheet';
import type { SheetSpec } from '../../../shared/sheets/sheetSpec';
import { attainmentOf, bodyOf, cellAt, coverageOf, textsOf } from './helpers/regionValues';

const REPORTERS: readonly Reporter[] = ['Первый', 'Второй', 'Третий', 'Четвёртый'].map((name, index) => ({
  key: String(index),
  kind: 'municipality',
  name: `${name} тестовый район`,
}));
const sheetOf = (...coverages: readonly CoverageAttainment[]): SheetSpec =>
  coverageSheet({ region, reporters: REPORTERS, attainment: { ...attainmentOf(), coverages } });
const said = (reporter: string, covered: number | null, total: number | null) => ({
  reporter,
  receipt: `r.${reporter}`,
  covered,
  total,
});
const municipalities = coverageOf('C1', {
  target: 100,
  numerator: 1,
  denominator: 4,
  value: 25,
  gap: -75,
  needed: 3,
  state: 'incomplete',
  weakest: 'exact',
  coverage: { expected: 4, received: 2, notApplicable: 0, noData: 1 },
  previous: 20,
  missing: ['1', '2', '3'],
  reporters: [
    said('0', 1, 1),
    said('1', 0, 1),
    said('2', null, null),
    { ...said('3', null, null), receipt: null },
  ],
});

describe('the line of a coverage', () => {
  it('does not wait for those to whom it does not apply', () => {
    const coverage = { expected: 4, received: 2, notApplicable: 1, noData: 1 };

    expect(cellAt(sheetOf({ ...municipalities, coverage }), 0, 'Отчитались').value).toBe('2 из 3');
  });

  it('has target, sums, share, need, coverage and the year before', () => {
    const sheet = sheetOf(municipalities);

    expect(
      bodyOf(sheet)[0]
        ?.slice(0, 16)
        .map((cell) => cell?.value),
    ).toEqual([
      'C1',
      'Охват муниципалитетов края',
      'муниципалитеты',
      100,
      1,
      4,
      25,
      -75,
      3,
      'неполные данные',
      '2 из 4',
      0,
      1,
      20,
      5,
      'точно',
    ]);
    expect(cellAt(sheet, 0, 'Факт, %').formula).toMatch(/^E\d+\/F\d+\*100$/);
    expect(cellAt(sheet, 0, 'До цели, п. п.').formula).toMatch(/^G\d+-D\d+$/);
    expect(cellAt(sheet, 0, 'Изменение, п. п.').formula).toMatch(/^G\d+-N\d+$/);
  });

  it('without numbers is blank, never zero', () => {
    const sheet = sheetOf(coverageOf('C2'));
    const blank = ['Охвачено', 'Всего', 'Факт, %', 'До цели, п. п.', 'Ещё нужно', 'Год назад, %'];

    expect(blank.map((heading) => cellAt(sheet, 0, heading).value)).toEqual(blank.map(() => null));
    expect(cellAt(sheet, 0, 'Цель, %').value).toBe('не задана');
    expect(cellAt(sheet, 0, 'Состояние')).toEqual({ value: 'нет данных', style: 'muted' });
  });

  it('of a coverage that the region no longer has is left out', () => {
    expect(bodyOf(sheetOf(coverageOf('C9'), municipalities))).toHaveLength(1);
  });
});

describe('who is not covered', () => {
  const listed = ({ rows }: SheetSpec) =>
    rows
      .map(({ cells }) => cells)
      .filter(([first, name]) => first === null && name !== undefined)
      .map((cells) => cells.slice(1).map((cell) => cell?.value));

  it('stands by name, with the reason', () => {
    const sheet = sheetOf(municipalities);

    expect(textsOf(sheet)).toContain(
      'Охват муниципалитетов края: 3 муниципалитета — не охвачены или нет сведений',
    );
    expect(listed(sheet)).toEqual([
      ['Второй тестовый район', 'программ нет'],
      ['Третий тестовый район', 'нет данных'],
      ['Четвёртый тестовый район', 'мониторинг не сдан'],
    ]);
  });

  it('of organisations says how many of how many are', () => {
    const sheet = sheetOf(
      coverageOf('C2', { missing: ['0'], reporters: [said('0', 12, 20), said('1', 5, 5)] }),
    );

    expect(textsOf(sheet)).toContain(
      'Охват образовательных организаций: 1 отчитывающийся — охвачены не все или нет сведений',
    );
    expect(listed(sheet)).toEqual([['Первый тестовый район', '12 из 20']]);
  });

  it('is nobody when everybody is', () => {
    const sheet = sheetOf(coverageOf('C1', { state: 'attained', reporters: [said('0', 1, 1)] }));

    expect(textsOf(sheet)).toContain('Охват муниципалитетов края: охвачены все');
    expect(listed(sheet)).toEqual([]);
  });
});

it('a state that means another thing for organisations is explained for both', () => {
  const texts = textsOf(sheetOf(municipalities, coverageOf('C2', { state: 'incomplete' })));

  expect(texts.filter((text) => text.startsWith('неполные данные: '))).toHaveLength(2);
});
