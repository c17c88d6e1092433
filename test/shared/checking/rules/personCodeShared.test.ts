import { checkSheet, code, columnsOf, paramsOf, places, type Row, sampleRow } from '../sample';

const PERSON = code(1, 'p');
const ONE = { personCode: PERSON, lastName: 'Тёстов', firstName: 'Тест', middleName: null, birthYear: 2010 };

function within(template: 'mentors' | 'mentees', ...rows: readonly Row[]) {
  return checkSheet({ template, reads: 'local', rows });
}

describe('personCodeShared within a sheet', () => {
  it.each([
    ['the last names differ', { lastName: 'Пробов' }, 2],
    ['the first names differ', { firstName: 'Проба' }, 2],
    ['the names are spelt differently', { lastName: 'ТЕСТОВ' }, 0],
    ['only one row has a patronymic', { middleName: 'Тестович' }, 0],
    ['the codes differ', { lastName: 'Пробов', personCode: code(2, 'p') }, 0],
    ['one row has no name, for want of a consent', { lastName: null, firstName: null }, 0],
    ['a row has no code yet', { lastName: 'Пробов', personCode: null }, 0],
  ])('when %s', (_, more, count) => {
    const expected = count === 0 ? [] : ['0:personCode', '1:personCode'];

    expect(places(within('mentees', ONE, { ...ONE, ...more }), 'personCodeShared')).toEqual(expected);
    expect(places(within('mentors', ONE, { ...ONE, ...more }), 'personCodeShared')).toEqual(expected);
  });

  it('names nobody', () => {
    const outcome = within('mentees', ONE, { ...ONE, lastName: 'Пробов' });

    expect(JSON.stringify(outcome)).not.toMatch(/т[её]стов|пробов|p0000/i);
  });
});

describe('personCodeShared between the registries', () => {
  it.each([
    ['somebody else', { lastName: 'Пробов' }, ['0:personCode']],
    ['the same person', {}, []],
    ['somebody else under another code', { lastName: 'Пробов', personCode: code(2, 'p') }, []],
  ])('when a mentee with the code of a mentor is %s', (_, more, found) => {
    const mentors = columnsOf([sampleRow('mentors', 'local', ONE)]);
    const rows = [{ ...ONE, ...more }];
    const outcome = checkSheet({ template: 'mentees', reads: 'local', rows }, { 'mentors.local': mentors });

    expect(places(outcome, 'personCodeShared')).toEqual(found);
    expect(paramsOf(outcome, 'personCodeShared')).toEqual(found.map(() => ({ sheet: 'Наставники' })));
  });
});
