import { checkSheet, code, columnsOf, paramsOf, places, type Row, sampleRow } from '../sample';

const TWIN = { lastName: 'Тёстов', firstName: 'Тест', middleName: 'Тестович', birthYear: 2010, form: 'T_P' };
const ONE = { ...TWIN, personCode: code(1, 'p') };
const OTHER = { ...TWIN, personCode: code(2, 'p'), form: 'P_P' };

function within(...rows: readonly Row[]) {
  return checkSheet({ template: 'mentees', reads: 'local', rows });
}

function across(mentors: readonly Row[], mentees: readonly Row[]) {
  const sheet = columnsOf(mentors.map((row) => sampleRow('mentors', 'local', row)));

  return checkSheet({ template: 'mentees', reads: 'local', rows: mentees }, { 'mentors.local': sheet });
}

describe('personCodesDiffer within a sheet', () => {
  it.each([
    ['name and birth year are the same', {}, 2],
    ['one is in capital letters', { lastName: 'ТЕСТОВ' }, 2],
    ['the codes are the same', { personCode: ONE.personCode }, 0],
    ['one has no code yet', { personCode: null }, 0],
    ['the birth years differ', { birthYear: 2011 }, 0],
    ['a birth year is blank', { birthYear: null }, 0],
    ['the middle names differ', { middleName: null }, 0],
    ['form and organisation are the same too, which personTwice says', { form: 'T_P' }, 0],
  ])('when %s', (_, more, count) => {
    const expected = count === 0 ? [] : ['0:personCode', '1:personCode'];

    expect(places(within(ONE, { ...OTHER, ...more }), 'personCodesDiffer')).toEqual(expected);
  });

  it('takes two rows without birth year for two people', () => {
    const rows = [ONE, OTHER].map((row) => ({ ...row, birthYear: null }));

    expect(places(within(...rows), 'personCodesDiffer')).toEqual([]);
  });

  it('names nobody', () => {
    const outcome = within(ONE, OTHER);

    expect(outcome.counts.personCodesDiffer).toBe(2);
    expect(JSON.stringify(outcome)).not.toMatch(/т[её]стов|2010|p0000/i);
  });
});

describe('personCodesDiffer between the registries', () => {
  it.each([
    ['has another code than the mentor', {}, ['0:personCode']],
    ['has the code of the mentor', { personCode: ONE.personCode }, []],
    ['is somebody else', { firstName: 'Проба' }, []],
  ])('when the mentee %s', (_, more, found) => {
    expect(places(across([ONE], [{ ...OTHER, ...more }]), 'personCodesDiffer')).toEqual(found);
  });

  it('tells on which sheet the other row is', () => {
    expect(paramsOf(across([ONE], [OTHER]), 'personCodesDiffer')).toEqual([{ sheet: 'Наставники' }]);
  });

  it('asks about the mentees only, and once where the mentors already differ', () => {
    const mentors = [ONE, { ...ONE, personCode: code(3, 'p'), organisation: code(2, 'c') }];

    expect(places(across(mentors, [ONE]), 'personCodesDiffer')).toEqual([]);
    expect(places(across(mentors, [OTHER]), 'personCodesDiffer')).toEqual(['0:personCode']);
  });
});
