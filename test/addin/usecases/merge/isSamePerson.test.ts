import type { CellTable } from '../../../../addin/src/usecases/merge/cellTable';
import { isSamePerson } from '../../../../addin/src/usecases/merge/isSamePerson';
import { BLANK_CELL } from '../../../../addin/src/usecases/merge/mergeCell';

function tableOf(name: string): CellTable {
  const [lastName = '', firstName = ''] = name.split(' ');
  const cell = (value: string) => (value === '' ? BLANK_CELL : { ...BLANK_CELL, value });

  return {
    rows: 1,
    columns: new Map([
      ['lastName', [cell(lastName)]],
      ['firstName', [cell(firstName)]],
    ]),
  };
}

const isSame = (one: string, other: string, exact = false) =>
  isSamePerson(tableOf(one), 0, tableOf(other), 0, exact);

describe('a row with a code of the registry', () => {
  it.each([
    ['Первова Анна', 'Первова Анна', true],
    ['Первова Анна', 'ПЕРВОВА анна', true],
    ['Перваво Анна', 'Первова Анна', true],
    ['Первова Анна', 'Вторых Анна', false],
    ['Первова Яна', 'Первова Аня', false],
    ['Первова', 'Первова Анна', true],
    ['Вторых', 'Первова Анна', false],
    ['', 'Первова Анна', true],
  ])('of «%s» is about «%s»: %s', (one, other, expected) => {
    expect(isSame(one, other)).toBe(expected);
  });

  it('that stands in rows of several names has to be spelt alike: the copy may be of a twin', () => {
    expect(isSame('Первов Алексей', 'Первов Алексий', false)).toBe(true);
    expect(isSame('Первов Алексей', 'Первов Алексий', true)).toBe(false);
    expect(isSame('Первов Алексей', 'ПЕРВОВ АЛЕКСЕЙ', true)).toBe(true);
  });
});
