import fc from 'fast-check';
import { readNumber } from '../../../shared/cells/readNumber';
import type { ColumnKind } from '../../../shared/templates/template';
import { meaningOf, paramsOf } from './reading';

type NumberKind = Extract<ColumnKind, { type: 'number' }>;

const count: NumberKind = { type: 'number', min: 0, max: 100_000, decimals: 0, missing: ['noData'] };
const amount: NumberKind = {
  type: 'number',
  min: -1_000_000,
  max: 10_000_000,
  decimals: 2,
  missing: ['noData', 'notApplicable'],
};

describe('readNumber', () => {
  test.each([
    ['a number', 12, 12],
    ['zero', 0, 0],
    ['negative zero', -0, 0],
    ['the noise of binary fractions', 0.1 + 0.2, 0.3],
    ['a whole number as text', '12', 12],
    ['leading zeros', '007', 7],
    ['a space between thousands', '1 234', 1234],
    ['a no-break space between thousands', '1\u00A0234', 1234],
    ['a thin space between thousands', '1\u2009234\u202F567', 1_234_567],
    ['a decimal comma', '1 234,5', 1234.5],
    ['a decimal point', '1234.5', 1234.5],
    ['zeros behind the point', '12,00', 12],
    ['three decimals that cannot be thousands', '0,250', 0.25],
    ['a plus', '+5', 5],
    ['a minus', '-5', -5],
    ['a typographic minus', '−5', -5],
    ['a dash for a minus', '–5,5', -5.5],
    ['zero with a minus', '-0', 0],
    ['invisible characters', '\u200B12\u00A0', 12],
  ])('reads %s', (_, raw, expected) => {
    const [value, ...findings] = meaningOf(raw, amount);

    expect(Object.is(value, expected)).toBe(true);
    expect(findings).toEqual([]);
  });

  test.each([
    ['12 чел.', 12],
    ['12чел', 12],
    ['1 234 человека', 1234],
    ['5 шт.', 5],
    ['2,5 ч', 2.5],
    ['2 ч/нед', 2],
    ['3 часа в неделю', 3],
    ['7 детей', 7],
  ])('leaves the unit of %j out with a notice', (raw, expected) => {
    expect(meaningOf(raw, amount)).toEqual([expected, 'notice readNumberWithUnit']);
    expect(paramsOf(raw, amount)).toEqual({ text: raw });
  });

  test.each([
    ['thousands with points', '1.234,5'],
    ['thousands with commas', '1,234.5'],
    ['a point that may be either', '1.234'],
    ['a comma that may be either', '1,234'],
    ['spaces in wrong places', '12 34'],
    ['one number of another', '12 из 30'],
    ['a range with a dash', '10–12'],
    ['a range with a hyphen', '10-12'],
    ['a range in words', 'от 10 до 12'],
    ['a percentage', '45%'],
    ['a percentage with a space', '45 %'],
    ['about so many', '~12'],
    ['words before the number', 'около 12'],
    ['more than so many', '>12'],
    ['a multiplier', '12 тыс.'],
    ['an unknown unit', '12 куб'],
    ['the number again in words', '12 (двенадцать)'],
    ['a sum', '5+7'],
    ['an exponent', '1e5'],
    ['hexadecimal', '0x1F'],
    ['a letter О for a zero', '1О'],
    ['a fraction sign', '1/2'],
    ['a note', '12*'],
    ['text', 'много'],
    ['the word for infinity', 'Infinity'],
    ['N/A, which has two meanings', 'n/a'],
    ['a date', '15.09.2024'],
    ['half a number', '5,'],
    ['a point alone', '.'],
  ])('refuses %s', (_, raw) => {
    expect(meaningOf(raw, amount)).toEqual([null, 'error readNumber']);
    expect(paramsOf(raw, amount)).toEqual({ text: raw });
  });

  test.each([
    ['нет данных', 'noData'],
    ['Нет данных.', 'noData'],
    ['(нет данных)', 'noData'],
    ['НЕТ\u00A0ДАННЫХ', 'noData'],
    ['данные отсутствуют', 'noData'],
    ['нет сведений', 'noData'],
    ['н/д', 'noData'],
    ['Н\\Д', 'noData'],
    ['н. д.', 'noData'],
    ['…', 'noData'],
    ['...', 'noData'],
    ['не применимо', 'notApplicable'],
    ['неприменимо', 'notApplicable'],
    ['н/п', 'notApplicable'],
    ['х', 'notApplicable'],
    ['X', 'notApplicable'],
  ])('takes %j for %s', (raw, expected) => {
    expect(meaningOf(raw, amount)).toEqual([expected]);
  });

  test.each([['нет'], ['Нет'], ['-'], ['—'], ['--'], ['отсутствуют'], ['не было'], ['_']])(
    'asks whether %j is zero or «нет данных»',
    (raw) => {
      expect(meaningOf(raw, amount)).toEqual([null, 'error readNoneInNumber']);
      expect(paramsOf(raw, amount)).toEqual({ text: raw });
    },
  );

  it('refuses a missing word that the column does not take', () => {
    expect(meaningOf('не применимо', count)).toEqual([null, 'error readMissingWord']);
    expect(meaningOf('нет данных', { ...count, missing: [] })).toEqual([null, 'error readMissingWord']);
  });

  test.each([
    ['a negative number', -1],
    ['a negative number as text', '-1'],
    ['a number over the limit', 100_001],
    ['a huge number', 1e300],
    ['a huge number as text', '9'.repeat(60)],
  ])('refuses %s as out of range', (_, raw) => {
    expect(meaningOf(raw, count)).toEqual([null, 'error readNumberRange']);
    expect(paramsOf(raw, count)).toMatchObject({ min: 0, max: 100_000 });
  });

  test.each([
    ['a half', 12.5],
    ['a half as text', '12,5'],
    ['a tiny number', 1e-300],
    ['digits that a double would drop', '5,00000000000000000001'],
    ['a number with a unit', '12,5 чел.'],
  ])('refuses %s where the column holds whole numbers', (_, raw) => {
    expect(meaningOf(raw, count)).toEqual([null, 'error readNumberFraction']);
    expect(paramsOf(raw, count)).toMatchObject({ decimals: 0 });
  });

  it('refuses more decimals than the column holds', () => {
    expect(meaningOf(1.005, amount)).toEqual([null, 'error readNumberFraction']);
    expect(meaningOf(1.01, amount)).toEqual([1.01]);
  });

  test.each([[Number.NaN], [Number.POSITIVE_INFINITY], [Number.NEGATIVE_INFINITY]])('refuses %d', (raw) => {
    expect(meaningOf(raw, amount)).toEqual([null, 'error readNumber']);
  });

  it('shows at most 60 characters of the cell', () => {
    const { text } = readNumber('много '.repeat(20), count).findings[0]?.params ?? {};

    expect(text).toHaveLength(60);
    expect(text).toMatch(/…$/);
  });

  it('reads what Russian formatting writes', () => {
    const format = new Intl.NumberFormat('ru-RU', { maximumFractionDigits: 2 });
    const cents = fc.integer({ min: -100_000_000, max: 1_000_000_000 });

    fc.assert(
      fc.property(cents, (number) => {
        expect(meaningOf(format.format(number / 100), amount)).toEqual([number === 0 ? 0 : number / 100]);
      }),
      { numRuns: 1000 },
    );
  });

  it('gives a number within the column’s limits, a missing word, or an error', () => {
    const typed = fc.oneof(
      fc.double(),
      fc.string({ unit: fc.constantFrom(...'0123456789 .,+-−%eч') }),
      fc.string(),
    );

    fc.assert(
      fc.property(typed, (raw) => {
        const { value, findings } = readNumber(raw, count);

        if (typeof value === 'number') {
          expect(Number.isInteger(value) && value >= 0 && value <= count.max).toBe(true);
        } else {
          expect(value === 'noData' || findings.some(({ severity }) => severity === 'error')).toBe(true);
        }
      }),
      { numRuns: 1000 },
    );
  });

  describe('attacks', () => {
    test.each([
      ['digits', '1'.repeat(1_000_000)],
      ['groups of digits', '1 234'.repeat(200_000)],
      ['zeros behind a point', `0,${'0'.repeat(1_000_000)}1`],
      ['spaces', `1${' '.repeat(1_000_000)}x`],
      ['letters', 'ч'.repeat(1_000_000)],
    ])('refuses a million %s', (_, raw) => {
      expect(meaningOf(raw, amount)).toEqual([null, 'error readNumber']);
    });

    test.each([['１２'], ['١٢'], ['＝12'], ['=12'], ['__proto__'], ['constructor']])('refuses %j', (raw) => {
      expect(meaningOf(raw, amount)).toEqual([null, 'error readNumber']);
    });

    it('reads a number behind a mark that reverses text', () => {
      expect(meaningOf('\u202E12', amount)).toEqual([12]);
    });
  });
});
