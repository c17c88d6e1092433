import * as fc from 'fast-check';
import { measuresOfMentees } from '../../../shared/measures/measuresOfMentees';
import { columnsOf } from './columnsOf';
import { countAt } from './measureAt';

const KEYS = ['personCode', 'category', 'form', 'ageBand'];
const row = (personCode: string | null, category: string, form: string, ageBand = '10-14') => ({
  personCode,
  category,
  form,
  ageBand,
});

describe('measuresOfMentees', () => {
  const measures = measuresOfMentees(
    columnsOf([
      row('aaa', 'schoolPupil', 'P_P'),
      row('aaa', 'schoolPupil', 'P_P'),
      row('aaa', 'supplementaryPupil', 'T_P'),
      row('bbb', 'student', 'P_P', '15-17'),
      row('ccc', 'youngTeacher', 'T_T', 'from20'),
    ]),
  );

  test.each([
    ['mentees.rows', {}, 5],
    ['mentees.persons', {}, 3],
    ['mentees.rows', { form: 'P_P' }, 3],
    ['mentees.persons', { form: 'P_P' }, 2],
    ['mentees.persons', { form: 'T_P' }, 1],
    ['mentees.rows', { category: 'schoolPupil' }, 2],
    ['mentees.persons', { category: 'schoolPupil' }, 1],
    ['mentees.persons', { ageBand: '10-14' }, 1],
    ['mentees.persons', { ageBand: '15-17' }, 1],
    ['mentees.persons', { level: 'school' }, 1],
    ['mentees.persons', { level: 'college' }, 1],
    ['mentees.rows', { level: 'supplementary' }, 1],
  ])('%s of %j is %d', (key, dimensions, count) => {
    expect(countAt(measures, key, dimensions)).toBe(count);
  });

  test('a person with rows of two forms is one person, though one in each form', () => {
    const two = measuresOfMentees(
      columnsOf([row('aaa', 'schoolPupil', 'P_P'), row('aaa', 'schoolPupil', 'S_P')]),
    );

    expect(countAt(two, 'mentees.persons')).toBe(1);
    expect(countAt(two, 'mentees.persons', { form: 'P_P' })).toBe(1);
    expect(countAt(two, 'mentees.persons', { form: 'S_P' })).toBe(1);
  });

  test('a young teacher is a learner of no level', () => {
    const levels = measures.filter(({ dimensions }) => 'level' in dimensions);
    const rows = levels.filter(({ key }) => key === 'mentees.rows');

    expect(rows.map(({ quantity }) => ('value' in quantity ? quantity.value : null))).toEqual([2, 1, 1]);
  });

  test('a form without rows has no measure', () => {
    expect(countAt(measures, 'mentees.rows', { form: 'E_P' })).toBeNull();
  });

  test('a registry that was sent empty counts 0', () => {
    const empty = measuresOfMentees(columnsOf([], KEYS));

    expect(empty.map(({ key, quantity }) => [key, quantity])).toEqual([
      ['mentees.rows', { kind: 'exact', value: 0 }],
      ['mentees.persons', { kind: 'exact', value: 0 }],
    ]);
  });

  test('a row without a person code or without a value for a cut is a row, but no person and in no group', () => {
    const counts = measuresOfMentees(
      columnsOf([
        { personCode: null, category: null, form: 'P_P', ageBand: 'noData' },
        { personCode: 'aaa', category: null, form: 'P_P', ageBand: null },
      ]),
    );

    expect(countAt(counts, 'mentees.rows')).toBe(2);
    expect(countAt(counts, 'mentees.persons')).toBe(1);
    expect(countAt(counts, 'mentees.persons', { form: 'P_P' })).toBe(1);
    expect(counts.filter(({ dimensions }) => 'category' in dimensions || 'level' in dimensions)).toEqual([]);
  });

  test('counts what a walk over sets of row objects counts', () => {
    const rows = fc.array(
      fc.record({
        personCode: fc.constantFrom('aaa', 'bbb', 'ccc', 'ddd', null),
        category: fc.constantFrom('schoolPupil', 'student', 'supplementaryPupil', 'youngTeacher'),
        form: fc.constantFrom('P_P', 'T_P', 'T_T', null),
        ageBand: fc.constantFrom('under10', '10-14', '15-17'),
      }),
      { maxLength: 30 },
    );

    fc.assert(
      fc.property(rows, (given) => {
        const counts = measuresOfMentees(columnsOf(given, KEYS));

        for (const dimension of ['category', 'form', 'ageBand'] as const) {
          for (const group of new Set(given.map((each) => each[dimension]))) {
            const members = given.filter((each) => each[dimension] === group);
            const people = new Set(members.map((each) => each.personCode).filter((code) => code !== null));

            if (group === null) continue;
            expect(countAt(counts, 'mentees.rows', { [dimension]: group })).toBe(members.length);
            expect(countAt(counts, 'mentees.persons', { [dimension]: group })).toBe(people.size);
          }
        }
      }),
    );
  });
});
