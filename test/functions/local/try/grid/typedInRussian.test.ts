import * as fc from 'fast-check';
import { typedInRussian } from '../../../../../functions/local/try/grid/typedInRussian';

test.each([
  ['12,5', '12.5'],
  ['-0,25', '-0.25'],
  ['10 000', '10000'],
  ['10\u00a0000,5', '10000.5'],
  ['12,5 %', '12.5%'],
  ['15.09.2024', '09/15/2024'],
  ['5.9.24', '9/5/24'],
  ['42', '42'],
])('«%s» is entered as %s', (text, expected) => {
  expect(typedInRussian(text)).toBe(expected);
});

test.each([
  'Иванов, Пётр',
  '9600, включая филиалы',
  '2024.09.15',
  '=SUM(A1,B2)',
  '1,2,3',
  '',
  'нет данных',
  '8 (914) 1',
])('«%s» stays as it is', (text) => {
  expect(typedInRussian(text)).toBe(text);
});

test('every number a Russian writes is the number that is entered', () => {
  fc.assert(
    fc.property(fc.integer({ min: -9_999_999, max: 9_999_999 }), fc.nat(99), (whole, part) => {
      const written = `${whole.toLocaleString('ru-RU').replace('−', '-')},${String(part).padStart(2, '0')}`;
      const sign = whole < 0 ? -1 : 1;

      expect(Number(typedInRussian(written))).toBeCloseTo(whole + (sign * part) / 100, 6);
    }),
  );
});
