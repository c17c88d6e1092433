import { guessOrganisation } from '../../../../addin/src/usecases/merge/guessOrganisation';
import { splitPersonName } from '../../../../addin/src/usecases/merge/splitPersonName';
import { columnsOf } from '../../../shared/sheets/helpers/columnsOf';
import { DIRECTORY } from './merged';

const DIRECTORY_COLUMNS = columnsOf('organisations', [
  ...DIRECTORY,
  { rowCode: 'eeeeeeeeeeee', shortName: 'СОШ № 15 филиал', level: 'school' },
]);

describe('whose file it is', () => {
  it.each([
    ['СОШ№5.xlsx', 'aaaaaaaaaaaa'],
    ['мбоу сош 5 наставники.xlsx', 'aaaaaaaaaaaa'],
    ['Школа_5_2024.xlsx', 'aaaaaaaaaaaa'],
    ['COШ-15.xlsx', 'cccccccccccc'],
    ['СОШ 15 филиал.xlsx', 'eeeeeeeeeeee'],
    ['Тестовая школа № 5', 'aaaaaaaaaaaa'],
    ['ЦДТ.xlsx', 'bbbbbbbbbbbb'],
    ['СОШ 51.xlsx', null],
    ['СОШ 5 и ЦДТ.xlsx', null],
    ['реестр 5.xlsx', null],
    ['', null],
  ])('«%s»', (name, code) => {
    expect(guessOrganisation(DIRECTORY_COLUMNS, [name])).toBe(code);
  });

  it('is told by the first text that tells', () => {
    expect(guessOrganisation(DIRECTORY_COLUMNS, ['реестр', 'ЦДТ', 'СОШ 5'])).toBe('bbbbbbbbbbbb');
  });
});

describe('a file with endless texts above its rows', () => {
  it('is given up soon', () => {
    const rows = Array.from({ length: 2_000 }, (_, index) => ({
      rowCode: `s${String(index).padStart(11, '0')}`,
      shortName: `СОШ № ${index + 100}`,
      fullName: `Средняя общеобразовательная школа № ${index + 100}`,
    }));
    const texts = Array.from({ length: 100_000 }, (_, index) => `сош средняя ${'школа '.repeat(90)}${index}`);
    const start = performance.now();

    expect(guessOrganisation(columnsOf('organisations', rows), texts)).toBeNull();
    expect(performance.now() - start).toBeLessThan(8_000);
  });
});

describe('a name in one cell', () => {
  it.each([
    ['Иванов Иван Иванович', ['Иванов', 'Иван', 'Иванович']],
    ['  Иванов   Иван ', ['Иванов', 'Иван', '']],
    ['Иванов, Иван Иванович', ['Иванов', 'Иван', 'Иванович']],
    ['Мамедов Али Гасан оглы', ['Мамедов', 'Али', 'Гасан оглы']],
    ['Иванов И.И.', ['Иванов', 'И.И.', '']],
    ['', ['', '', '']],
  ])('«%s»', (text, [lastName, firstName, middleName]) => {
    expect(splitPersonName(text)).toEqual({ lastName, firstName, middleName });
  });
});
