import { measuresOfMentors } from '../../../shared/measures/measuresOfMentors';
import { columnsOf } from './columnsOf';
import { countAt } from './measureAt';

const mentor = {
  personCode: 'aaa',
  category: 'employer',
  forms: 'E_P',
  ageBand: null,
  workplaceType: 'enterprise',
  enterpriseLegalInn: null,
};

describe('measuresOfMentors', () => {
  const measures = measuresOfMentors(
    columnsOf([
      { ...mentor, enterpriseLegalInn: '2700000001' },
      { ...mentor, personCode: 'bbb', forms: 'E_P+SP_P', enterpriseLegalInn: '2700000001' },
      {
        ...mentor,
        personCode: 'ccc',
        category: 'socialPartner',
        forms: 'SP_P',
        enterpriseLegalInn: '2700000002',
      },
      { ...mentor, personCode: 'ddd', enterpriseLegalInn: 'person' },
      {
        ...mentor,
        personCode: 'eee',
        category: 'pupil',
        forms: 'P_P',
        ageBand: '15-17',
        workplaceType: 'school',
      },
      {
        ...mentor,
        personCode: 'eee',
        category: 'pupil',
        forms: 'P_P',
        ageBand: '15-17',
        workplaceType: 'supplementary',
      },
      {
        ...mentor,
        personCode: 'fff',
        category: 'student',
        forms: 'S_P',
        ageBand: '18-19',
        workplaceType: 'college',
      },
    ]),
  );

  test.each([
    ['mentors.rows', {}, 7],
    ['mentors.persons', {}, 6],
    ['mentors.persons', { category: 'pupil' }, 1],
    ['mentors.rows', { category: 'pupil' }, 2],
    ['mentors.persons', { form: 'E_P' }, 3],
    ['mentors.persons', { form: 'SP_P' }, 2],
    ['mentors.persons', { ageBand: '15-17' }, 1],
    ['mentors.persons', { ageBand: '18-19' }, 1],
    ['mentors.persons', { level: 'school' }, 1],
    ['mentors.persons', { level: 'supplementary' }, 1],
    ['mentors.persons', { level: 'college' }, 1],
  ])('%s of %j is %d', (key, dimensions, count) => {
    expect(countAt(measures, key, dimensions)).toBe(count);
  });

  test('an enterprise counts once by its ИНН; a person’s ИНН and a blank count as none', () => {
    expect(countAt(measures, 'mentors.enterprises')).toBe(2);
  });

  test('a set of forms is taken apart, never a form of its own', () => {
    expect(countAt(measures, 'mentors.persons', { form: 'E_P+SP_P' })).toBeNull();
  });

  test('a workplace that is none of the three levels is in no level', () => {
    expect(countAt(measures, 'mentors.persons', { level: 'enterprise' })).toBeNull();
  });

  test('an ИНН that stands in the dictionary but in no row is not counted', () => {
    const columns = columnsOf([{ ...mentor, enterpriseLegalInn: '2700000001' }]);
    const withUnused = {
      ...columns.columns,
      enterpriseLegalInn: { dictionary: ['2700000009', '2700000001'], codes: Uint32Array.of(1) },
    };

    expect(countAt(measuresOfMentors({ rows: 1, columns: withUnused }), 'mentors.enterprises')).toBe(1);
  });

  test('a registry that was sent empty counts 0', () => {
    const empty = measuresOfMentors(columnsOf([], Object.keys(mentor)));

    expect(empty.map(({ key }) => [key, countAt(empty, key)])).toEqual([
      ['mentors.rows', 0],
      ['mentors.persons', 0],
      ['mentors.enterprises', 0],
    ]);
  });
});
