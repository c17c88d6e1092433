import { plural, pluralEnglish } from '../../../shared/messages/plural';

describe('plural', () => {
  it.each([
    [0, 'записей'],
    [1, 'запись'],
    [2, 'записи'],
    [4, 'записи'],
    [5, 'записей'],
    [11, 'записей'],
    [12, 'записей'],
    [14, 'записей'],
    [21, 'запись'],
    [22, 'записи'],
    [25, 'записей'],
    [101, 'запись'],
    [111, 'записей'],
    [1000, 'записей'],
    [1.5, 'записи'],
    [-1, 'запись'],
  ])('of %d', (n, expected) => {
    expect(plural(n, 'запись', 'записи', 'записей')).toBe(expected);
  });
});

describe('pluralEnglish', () => {
  it.each([
    [0, 'rows'],
    [1, 'row'],
    [2, 'rows'],
    [1.5, 'rows'],
    [21, 'rows'],
  ])('of %d', (n, expected) => {
    expect(pluralEnglish(n, 'row', 'rows')).toBe(expected);
  });
});
