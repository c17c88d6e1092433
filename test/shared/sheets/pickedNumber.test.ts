import { irkutsk } from '../../../shared/regions/irkutsk';
import { khabarovsk } from '../../../shared/regions/khabarovsk';
import type { Reporter } from '../../../shared/regions/reporter';
import { pickedNumber } from '../../../shared/sheets/pickedNumber';

const REPORTERS: readonly Reporter[] = [
  { key: '08701000', kind: 'municipality', name: 'Хабаровск' },
  { key: 'c0000000000c', kind: 'organisation', name: 'Колледж' },
  { key: 'd0000000000d', kind: 'organisation', name: 'Колледж' },
];
const HEAD = [
  ['Достижение показателей'],
  ['По данным'],
  [],
  // Moved about by the user, with a column of their own.
  ['Моё', 'Показатель', 'Факт', 'Код', 'Числитель', 'Цель'],
];
const CELLS = ['заметка', 'Доля', 62.7, 'K2', 690, 70];

const onAttainment = (column: number, mark: string | null = 'Достижение', head = HEAD) =>
  pickedNumber(khabarovsk, REPORTERS, { mark, head, cells: CELLS, column });

const onMap = (name: string, column: number, region = khabarovsk) =>
  pickedNumber(region, REPORTERS, {
    mark: 'Карта',
    head: [['Кто чего достиг'], ['Кто сдаёт', 'K2', 'L11']],
    cells: [name, 60, 3],
    column,
  });

describe('a selected cell', () => {
  it.each([
    [2, { kind: 'indicator', key: 'K2', part: 'value', reporter: null }],
    [4, { kind: 'indicator', key: 'K2', part: 'numerator', reporter: null }],
  ])('in column %i shows the number that its heading and its row’s key say', (column, target) => {
    expect(onAttainment(column)).toEqual(target);
  });

  it.each([0, 1, 3, 5, 40])('in column %i is no number that was added up', (column) => {
    expect(onAttainment(column)).toBeNull();
  });

  it('of a sheet that is none of those, or has lost its headings, is none', () => {
    expect(onAttainment(2, 'Квитанции')).toBeNull();
    expect(onAttainment(2, null)).toBeNull();
    expect(onAttainment(2, 'Достижение', [['Код']])).toBeNull();
    expect(onAttainment(2, 'Достижение', [])).toBeNull();
  });

  it('of the map is one reporter’s', () => {
    const ofCity = { key: 'K2', part: 'value', reporter: '08701000' };

    expect(onMap('Хабаровск', 1)).toEqual({ kind: 'indicator', ...ofCity });
    expect(onMap('Хабаровск', 2, irkutsk)).toEqual({ kind: 'ladder', ...ofCity, key: 'L11' });
  });

  it('of the map in the line of the target, of a name that two have, or of no known column is none', () => {
    expect([onMap('Цель', 1), onMap('Колледж', 1), onMap('Хабаровск', 0), onMap('Хабаровск', 2)]).toEqual([
      null,
      null,
      null,
      null,
    ]);
  });
});
