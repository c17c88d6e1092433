import { formatNumber } from '../../../shared/messages/formatNumber';

describe('formatNumber', () => {
  it.each([
    [0, '0', '0'],
    [7, '7', '7'],
    [0.5, '0,5', '0.5'],
    [12.345, '12,35', '12.35'],
    [-3, '-3', '-3'],
    [2024, '2024', '2024'],
    [9999, '9999', '9999'],
    [10_000, '10\u00a0000', '10,000'],
    [1_234_567.8, '1\u00a0234\u00a0567,8', '1,234,567.8'],
  ])('writes %d', (value, russian, english) => {
    expect(formatNumber(value)).toBe(russian);
    expect(formatNumber(value, 'ru')).toBe(russian);
    expect(formatNumber(value, 'en')).toBe(english);
  });
});
