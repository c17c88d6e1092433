import { formatDate } from '../../../shared/messages/formatDate';

describe('formatDate', () => {
  it.each([
    ['2024-09-15', '15.09.2024', '15 September 2024'],
    ['2024-01-05', '05.01.2024', '5 January 2024'],
    ['2024-12', '12.2024', 'December 2024'],
    ['нет данных', 'нет данных', 'нет данных'],
    ['2024', '2024', '2024'],
    ['', '', ''],
  ])('writes «%s»', (iso, russian, english) => {
    expect(formatDate(iso)).toBe(russian);
    expect(formatDate(iso, 'en')).toBe(english);
  });
});
