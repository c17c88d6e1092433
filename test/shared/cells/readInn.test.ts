import { hasInnCheckDigits } from '../../../shared/cells/hasInnCheckDigits';
import { meaningOf, paramsOf } from './reading';

const inn = { type: 'inn' } as const;

/** Digits with the check digits that belong to them, found by trying; obviously artificial. */
function withCheckDigits(digits: string, missing: 1 | 2): string {
  for (let check = 0; check < 10 ** missing; check += 1) {
    const whole = digits + String(check).padStart(missing, '0');

    if (hasInnCheckDigits(whole)) return whole;
  }

  throw new Error('no check digits fit');
}

const legal = withCheckDigits('990000000', 1);
const person = withCheckDigits('9900000000', 2);
const legalWithZero = withCheckDigits('010000000', 1);
const personWithZero = withCheckDigits('0100000000', 2);

describe('hasInnCheckDigits', () => {
  // Worked out by hand from the weights: 1·2+2·4+3·10+4·3+5·5+6·9+7·4+8·6+9·8 = 279; 279 mod 11 = 4.
  it('knows the check digit of a legal entity', () => {
    expect(hasInnCheckDigits('1234567894')).toBe(true);
  });

  // 1·7+2·2+3·4+4·10+5·3+6·5+7·9+8·4+9·6+0·8 = 257; mod 11 = 4. 1·3+2·7+3·2+4·4+5·10+6·3+7·5+8·9+9·4+0·6+4·8 = 282; mod 11 = 7.
  it('knows both check digits of a person', () => {
    expect(hasInnCheckDigits('123456789047')).toBe(true);
  });

  test.each(['0', '1', '2', '3', '5', '6', '7', '8', '9'])('knows that %s is not that digit', (digit) => {
    expect(hasInnCheckDigits(`123456789${digit}`)).toBe(false);
    expect(hasInnCheckDigits(`1234567890${digit}7`)).toBe(false);
  });
});

describe('readInn', () => {
  test.each([
    ['10 digits', legal, legal],
    ['12 digits', person, person],
    ['a number', Number(legal), legal],
    ['a number of 12 digits', Number(person), person],
    ['spaces between', `${legal.slice(0, 4)} ${legal.slice(4)}`, legal],
    ['a zero in front, kept as text', legalWithZero, legalWithZero],
  ])('reads %s', (_, raw, expected) => {
    expect(meaningOf(raw, inn)).toEqual([expected]);
  });

  test.each([
    ['10 digits', Number(legalWithZero), legalWithZero],
    ['12 digits', Number(personWithZero), personWithZero],
    ['10 digits, as text', String(Number(legalWithZero)), legalWithZero],
  ])('puts the zero back that Excel dropped from %s, with a notice', (_, raw, expected) => {
    expect(meaningOf(raw, inn)).toEqual([expected, 'notice readLeadingZeros']);
    expect(paramsOf(raw, inn)).toEqual({});
  });

  test.each([
    ['too few digits', '12345678'],
    ['11 digits that no zero mends', '99000000001'],
    ['too many digits', '1234567890123'],
    ['an ИНН with a КПП', `${legal}/990001001`],
    ['letters', '99000000ОО'],
    ['zeros', '0000000000'],
    ['12 zeros', '000000000000'],
    ['a fraction', 9_900_000_000.5],
    ['a negative number', -9_900_000_000],
    ['a number shown with an exponent', '9,9E+09'],
  ])('refuses %s and repeats nothing of it', (_, raw) => {
    expect(meaningOf(raw, inn)).toEqual([null, 'error readInn']);
    expect(paramsOf(raw, inn)).toEqual({});
  });

  it('names a wrong check digit', () => {
    expect(meaningOf('1234567890', inn)).toEqual([null, 'error innCheckDigit']);
    expect(meaningOf('123456789000', inn)).toEqual([null, 'error innCheckDigit']);
  });

  it('takes a dash for no ИНН', () => {
    expect(meaningOf('-', inn)).toEqual([null]);
  });

  describe('attacks', () => {
    test.each([['1'.repeat(1_000_000)], ['１２３４５６７８９４'], ['__proto__'], ['=1234567894']])(
      'refuses text %#',
      (raw) => {
        expect(meaningOf(raw, inn)).toEqual([null, 'error readInn']);
      },
    );
  });
});
