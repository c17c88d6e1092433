import fc from 'fast-check';
import type { IndicatorAttainment } from '../../../shared/measures/attainmentResult';
import { compareShare } from '../../../shared/measures/compareShare';
import { khabarovsk as region } from '../../../shared/regions/khabarovsk';
import { attainmentSheet } from '../../../shared/sheets/attainmentSheet';
import type { SheetSpec } from '../../../shared/sheets/sheetSpec';
import { attainmentOf, bodyOf, cellAt, indicatorOf, textsOf } from './helpers/regionValues';

const sheetOf = (...indicators: readonly IndicatorAttainment[]): SheetSpec =>
  attainmentSheet({ region, attainment: attainmentOf(...indicators), received: 3, expected: 7 });
const coverage = { expected: 20, received: 14, notApplicable: 2, noData: 1 };
const share = indicatorOf('K2', {
  target: 70,
  numerator: 712,
  denominator: 1000,
  value: 71.2,
  gap: 1.2,
  needed: 0,
  state: 'attained',
  weakest: 'estimate',
  coverage,
});

/** What a formula of two cells comes to: `F7/G7*100` or `H7-E7`. */
function evaluated({ rows }: SheetSpec, formula: string): number {
  const [, left = '', sign, right = ''] = /^([A-Z]\d+)([/-])([A-Z]\d+)(?:\*100)?$/.exec(formula) ?? [];
  const at = (name: string): number =>
    Number(rows[Number(name.slice(1)) - 1]?.cells[name.charCodeAt(0) - 65]?.value);

  if (sign === undefined) throw new Error(`not such a formula: ${formula}`);

  return sign === '/' ? (at(left) / at(right)) * 100 : at(left) - at(right);
}

describe('the line of an indicator', () => {
  it('has target, sums, share, gap, coverage and weakest quality in their columns', () => {
    const sheet = sheetOf(share);
    const value = (heading: string) => cellAt(sheet, 0, heading).value;

    expect(value('Код')).toBe('K2');
    expect(value('Показатель')).toBe(region.indicators.find(({ key }) => key === 'K2')?.title);
    expect(value('Ед.')).toBe('%');
    expect(value('Цель')).toBe(70);
    expect(value('Числитель')).toBe(712);
    expect(value('Знаменатель')).toBe(1000);
    expect(value('Факт')).toBe(71.2);
    expect(value('До цели, п. п.')).toBe(1.2);
    expect(value('Ещё нужно, чел. (ед.)')).toBe(0);
    expect(value('Отчитались')).toBe('14 из 18');
    expect(value('Не применимо')).toBe(2);
    expect(value('Нет данных')).toBe(1);
    expect(value('Точность')).toBe('есть оценки');
  });

  it.each([
    ['attained', null, 'достигнут', 'good'],
    ['notAttained', null, 'не достигнут', 'bad'],
    ['incomplete', null, 'неполные данные', 'partial'],
    ['noTarget', null, 'нет цели', 'muted'],
    ['noData', null, 'нет данных', 'muted'],
    ['notApplicable', null, 'не применимо', 'muted'],
    ['attainedEarlier', 2020, 'выполнено в 2020', 'good'],
  ] as const)('%s (%s) is said in words and in colour', (state, attainedYear, text, style) => {
    expect(cellAt(sheetOf(indicatorOf('K1', { state, attainedYear })), 0, 'Состояние')).toEqual({
      value: text,
      style,
    });
  });

  it('without numbers is blank where they would stand, never zero', () => {
    const sheet = sheetOf(indicatorOf('K2'));

    const blank = [
      'Числитель',
      'Знаменатель',
      'Факт',
      'До цели, п. п.',
      'Ещё нужно, чел. (ед.)',
      'Год назад',
      'Изменение, п. п.',
    ];

    expect(blank.map((heading) => cellAt(sheet, 0, heading).value)).toEqual(blank.map(() => null));

    expect(cellAt(sheet, 0, 'Цель').value).toBe('не задана');
    expect(cellAt(sheet, 0, 'Точность').value).toBe('');
    expect(bodyOf(sheet)[0]?.some((cell) => cell?.formula !== undefined)).toBe(false);
  });

  it('of a methodology is a plain 0 or 1', () => {
    const fact = cellAt(
      sheetOf(indicatorOf('K1', { numerator: 1, value: 1, state: 'attainedEarlier' })),
      0,
      'Факт',
    );

    expect(fact).toEqual({ value: 1, format: '0', style: 'number' });
  });

  it('has the share a year ago and by how many points it has changed', () => {
    const sheet = sheetOf({ ...share, previous: 70 });
    const change = cellAt(sheet, 0, 'Изменение, п. п.');

    expect(cellAt(sheet, 0, 'Год назад')).toMatchObject({ value: 70, format: '0.0#' });
    expect(change.value).toBeCloseTo(1.2, 9);
    expect(evaluated(sheet, change.formula ?? '')).toBeCloseTo(1.2, 9);
  });

  it('of a methodology had 0 or 1 a year ago, and no change in points', () => {
    const sheet = sheetOf(indicatorOf('K1', { numerator: 1, value: 1, previous: 0, state: 'noTarget' }));

    expect(cellAt(sheet, 0, 'Год назад')).toMatchObject({ value: 0, format: '0' });
    expect(cellAt(sheet, 0, 'Изменение, п. п.').value).toBeNull();
  });

  it('shows a whole target without a bare decimal comma', () => {
    expect(cellAt(sheetOf(share), 0, 'Цель').format).toBe('General');
  });
});

describe('formulas', () => {
  it('come to their cached values, whatever the numbers', () => {
    const counts = fc.record({
      denominator: fc.integer({ min: 1, max: 1_000_000 }),
      numerator: fc.nat(1_000_000),
      target: fc.integer({ min: 1, max: 1000 }).map((tenths) => tenths / 10),
    });

    fc.assert(
      fc.property(fc.array(counts, { minLength: 1, maxLength: 8 }), (all) => {
        const results = all.map(({ numerator, denominator, target }) =>
          indicatorOf('K2', {
            numerator,
            denominator,
            target,
            ...compareShare(numerator, denominator, target),
          }),
        );
        const sheet = sheetOf(...results);

        results.forEach(({ value, gap }, row) => {
          const [fact, distance] = ['Факт', 'До цели, п. п.'].map((heading) => cellAt(sheet, row, heading));

          expect([fact?.value, distance?.value]).toEqual([value, gap]);
          expect(evaluated(sheet, fact?.formula ?? '')).toBeCloseTo(value ?? Number.NaN, 8);
          expect(evaluated(sheet, distance?.formula ?? '')).toBeCloseTo(gap ?? Number.NaN, 8);
        });
      }),
      { numRuns: 50 },
    );
  });

  it('stay on their own line behind an indicator that the region no longer has', () => {
    const sheet = sheetOf(indicatorOf('K99'), share);

    expect(bodyOf(sheet)).toHaveLength(1);
    expect(evaluated(sheet, cellAt(sheet, 0, 'Факт').formula ?? '')).toBeCloseTo(71.2, 9);
  });
});

describe('around the table', () => {
  it('stand the moment by the region’s clock and how much was sent', () => {
    expect(textsOf(sheetOf(share)).slice(0, 3)).toEqual([
      'Достижение показателей: Хабаровский край, 2024 год',
      'По данным, принятым на 25.11.2024 09:30.',
      'Сдано отчётов: 3 из 7.',
    ]);
  });

  it('stand the states that occur, how it was computed and the settings it depends on', () => {
    const texts = textsOf(sheetOf(share, { ...share, state: 'incomplete' }));

    expect(texts).toContain('достигнут: Факт не ниже цели года, отчитались все, от кого ждали числа.');
    expect(texts.some((text) => text.startsWith('неполные данные: '))).toBe(true);
    expect(texts.some((text) => text.startsWith('не применимо: '))).toBe(false);
    expect(texts).toContain(
      'Источники называют цели только на 2020 и 2024 годы; для других лет они не вычислены.',
    );
  });

  it('stand the settings that the numbers depend on', () => {
    const settings = { ...region.settings, satisfactionThreshold: 8, involvedRole: 'mentee' } as const;
    const sheet = attainmentSheet({
      region: { ...region, settings },
      attainment: attainmentOf(share),
      received: 0,
      expected: 0,
    });

    expect(textsOf(sheet).slice(-2)).toEqual([
      '«вовлечён» — участвует в роли наставляемого',
      '«удовлетворён» — оценка от 8 из 10',
    ]);
  });

  it('stands how many enterprises were named twice and taken out, only where there were any', () => {
    const repeated = (count: number) => textsOf(sheetOf(indicatorOf('K9', { repeated: count })));

    expect(repeated(3)).toContain(
      'K9: предприятие считается один раз. По ИНН найдены 3 повтора у разных муниципалитетов, из числителя они убраны.',
    );
    expect(repeated(0).some((text) => text.startsWith('K9:'))).toBe(false);
  });

  it('nothing is said of target years where there are none', () => {
    const aimless = { ...region, indicators: region.indicators.map((one) => ({ ...one, targets: [] })) };
    const sheet = attainmentSheet({
      region: aimless,
      attainment: attainmentOf(share),
      received: 0,
      expected: 0,
    });

    expect(textsOf(sheet).some((text) => text.startsWith('Источники называют цели'))).toBe(false);
  });
});

describe('the chart of a year', () => {
  const bare = { ...share, target: null, gap: null, needed: null };
  const seriesOf = (...results: readonly IndicatorAttainment[]) =>
    sheetOf(...results).charts.map(({ title, series }) => [title, ...series.map(({ name }) => name)]);

  it.each([
    ['with targets and facts has both', [share], [['Цели и факт, %', 'Цель', 'Факт']]],
    ['without targets has facts alone', [bare], [['Факт, %', 'Факт']]],
    ['in which nobody has reported has targets alone', [{ ...share, value: null }], [['Цели, %', 'Цель']]],
    ['without either is not drawn', [{ ...bare, value: null }], []],
    ['of methodologies alone is not drawn', [indicatorOf('K1', { value: 1 })], []],
  ])('%s', (_, results, expected) => {
    expect(seriesOf(...results)).toEqual(expected);
  });
});
