import { cellText } from '../../../../addin/src/usecases/review/cellText';
import { rowText } from '../../../../addin/src/usecases/review/rowText';
import { valueText } from '../../../../addin/src/usecases/review/valueText';
import { khabarovsk as region } from '../../../../shared/regions/khabarovsk';
import { requireRegion } from '../../../../shared/regions/requireRegion';
import type { TemplateKey } from '../../../../shared/templates/template';

const KHABAROVSK = requireRegion(region);
const shown = (value: string | number | null, column: string | null, template: TemplateKey = 'mentees') =>
  valueText(value, template, column, KHABAROVSK)?.replace(/\s/g, ' ') ?? null;

describe('a value in a question', () => {
  it.each([
    ['a key of a list by its label', 'study', 'requestType', 'учебный'],
    ['a key no list has as it is', 'martian', 'requestType', 'martian'],
    ['an age band in words', '10-14', 'birthYear', '10–14 лет'],
    ['a month as people write it', '2024-09', 'dateIn', '09.2024'],
    ['a missing value in words', 'noData', 'dateIn', 'нет данных'],
    ['a text of a column the template no longer has as it is', 'что-то', 'gone', 'что-то'],
    ['a blank one as nothing', null, 'requestType', null],
  ])('shows %s', (_, value, column, text) => {
    expect(shown(value, column)).toBe(text);
  });

  it('shows numbers with their digits together', () => {
    expect(shown(12_345, 'value', 'monitoring')).toBe('12 345');
  });
});

describe('a cell of a consolidated registry', () => {
  it.each([
    ['a number that stands for a month', 45_536, 'mentees', 'dateIn', '09.2024'],
    ['a text as it is', 'учебный', 'mentees', 'requestType', 'учебный'],
    ['a number that is no day as a number', -5, 'mentees', 'dateIn', '-5'],
    ['nothing as nothing', null, 'mentees', 'requestType', null],
  ] as const)('reads %s', (_, cell, template, column, text) => {
    expect(cellText(cell, template, column)).toBe(text);
  });
});

describe('a row', () => {
  const city = { key: '08701000', name: 'Хабаровск' };

  it('of given lines is called by its line, of a registry only by its code', () => {
    expect(rowText('monitoring', 'd_oo', KHABAROVSK, city, 2024)).toBe('Обучающихся школ, всего');
    expect(rowText('monitoring', 'nothing', KHABAROVSK, city, 2024)).toBeNull();
    expect(rowText('monitoring', null, KHABAROVSK, city, 2024)).toBeNull();
    expect(rowText('mentees', 'd_oo', KHABAROVSK, city, 2024)).toBeNull();
  });
});
