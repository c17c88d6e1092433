import { checkSheet, code, paramsOf, places, type Row } from '../sample';

const TWIN = { lastName: 'Тёстов-Пробов', firstName: 'Тест', middleName: 'Тестович', birthYear: 2010 };

function found(more: Row, template: 'mentors' | 'mentees' = 'mentees') {
  return checkSheet({ template, reads: 'local', rows: [TWIN, {}, { ...TWIN, ...more }] });
}

describe('personTwice', () => {
  it.each([
    ['the rows are alike', {}, 2],
    ['one is in capital letters', { lastName: 'ТЁСТОВ-ПРОБОВ' }, 2],
    ['one has е for ё', { lastName: 'Тестов-Пробов' }, 2],
    ['one has another dash', { lastName: 'Тёстов‑Пробов' }, 2],
    ['one has spaces around', { firstName: ' Тест  ' }, 2],
    ['one has a Latin look-alike', { lastName: 'Tёстов-Пробов' }, 2],
    ['the first names differ', { firstName: 'Теста' }, 0],
    ['the middle names differ', { middleName: null }, 0],
    ['the birth years differ', { birthYear: 2011 }, 0],
    ['the organisations differ', { organisation: code(2, 'c') }, 0],
    ['the forms differ', { form: 'E_P' }, 0],
  ])('of mentees when %s', (_, more, count) => {
    expect(places(found(more), 'personTwice')).toEqual(count === 0 ? [] : ['0:lastName', '2:lastName']);
  });

  it('does not look at forms of mentors', () => {
    expect(places(found({ forms: 'P_P' }, 'mentors'), 'personTwice')).toEqual(['0:lastName', '2:lastName']);
  });

  it.each([
    ['last', { ...TWIN, lastName: null }],
    ['first', { ...TWIN, firstName: null }],
  ])('does not take two rows without a %s name for one person', (_, row) => {
    const outcome = checkSheet({ template: 'mentees', reads: 'local', rows: [row, row] });

    expect(places(outcome, 'personTwice')).toEqual([]);
  });

  it('counts the rows, and names nobody', () => {
    const outcome = checkSheet({ template: 'mentees', reads: 'local', rows: [TWIN, TWIN, TWIN] });

    expect(paramsOf(outcome, 'personTwice')).toEqual([{ count: 3 }, { count: 3 }, { count: 3 }]);
    expect(JSON.stringify(outcome)).not.toMatch(/Т[её]стов/i);
  });
});
