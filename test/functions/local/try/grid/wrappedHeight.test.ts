import { axisOffsets } from '../../../../../functions/local/try/grid/axisOffsets';
import { wrappedHeight } from '../../../../../functions/local/try/grid/wrappedHeight';
import { Sheet } from '../../../../excel-host/model/sheet';

/** Ten pixels a character, whatever the font. */
const measure = (text: string) => text.length * 10;
const columns = axisOffsets(4, () => 107);
const LINE = 18.33;

function heightOf(value: string, merge?: { bottom: number; right: number }): number {
  const sheet = new Sheet('id', 'Лист');

  sheet.cells.set(0, 0, { value, style: { wrap: true } });
  if (merge !== undefined) sheet.merges = [{ top: 0, left: 0, ...merge }];

  return Math.round((wrappedHeight(sheet, 0, columns, measure) - 4) / LINE);
}

test.each([
  ['a short text', 'семь', 1],
  ['words that fit together', 'раз два', 1],
  ['words that do not', 'раз два три пятьдесят', 3],
  ['a word longer than the cell', 'наставничество', 2],
  ['lines of its own', 'раз\nдва', 2],
  ['a break after a hyphen', 'Примеров-Образцов', 2],
])('%s takes its lines', (_, text, lines) => {
  expect(heightOf(text)).toBe(lines);
});

test('a merge over columns has their room; one over rows makes none higher', () => {
  expect(heightOf('раз два три четыре', { bottom: 0, right: 1 })).toBe(1);
  expect(heightOf('раз два три четыре', { bottom: 2, right: 0 })).toBeLessThanOrEqual(0);
});
