import * as fc from 'fast-check';
import { measuresOf } from '../../../shared/measures/measuresOf';
import { khabarovsk } from '../../../shared/regions/khabarovsk';
import { mentees } from '../../../shared/templates/mentees';
import { mentors } from '../../../shared/templates/mentors';
import { monitoring } from '../../../shared/templates/monitoring';
import { organisations } from '../../../shared/templates/organisations';
import { columnsOf } from './columnsOf';

const row = {
  rowCode: 'd_oo',
  personCode: 'aaa',
  value: 1,
  category: 'schoolPupil',
  form: 'P_P',
  forms: 'P_P',
  level: 'school',
};

describe('measuresOf', () => {
  test.each([
    ['organisations.rows', organisations],
    ['mentors.rows', mentors],
    ['mentees.rows', mentees],
    ['d_oo', monitoring],
  ])('%s comes from its own template, and nothing of another does', (key, template) => {
    const keys = measuresOf(template, columnsOf([row]), khabarovsk).map((measure) => measure.key);

    expect(keys).toContain(key);
    expect(new Set(keys.map((each) => each.split('.')[0])).size).toBe(1);
  });

  test('does not depend on the order of rows, and says every number once', () => {
    const rows = fc.uniqueArray(
      fc.record({
        rowCode: fc.constantFrom('d_oo', 'n_oo', 'd_spo', 'm_oo', 's_e_ans'),
        personCode: fc.constantFrom('aaa', 'bbb', 'ccc'),
        value: fc.constantFrom(0, 1, 'noData', null),
        asOf: fc.constantFrom('2020-09-15', null),
        category: fc.constantFrom('schoolPupil', 'student', 'pupil'),
        form: fc.constantFrom('P_P', 'T_P'),
        forms: fc.constantFrom('P_P', 'T_P', 'P_P+T_P'),
        ageBand: fc.constantFrom('10-14', '15-17', null),
        level: fc.constantFrom('school', 'college', 'supplementary'),
        enterpriseLegalInn: fc.constantFrom('2700000001', 'person', null),
        monthClosed: fc.constantFrom('2023-08', null),
      }),
      { selector: (each) => each.rowCode, maxLength: 5 },
    );

    fc.assert(
      fc.property(rows, fc.constantFrom(organisations, mentors, mentees, monitoring), (given, template) => {
        const measures = measuresOf(template, columnsOf(given), khabarovsk);
        const names = measures.map(({ key, dimensions }) => key + JSON.stringify(dimensions));

        expect(measuresOf(template, columnsOf([...given].reverse()), khabarovsk)).toEqual(measures);
        expect(new Set(names).size).toBe(names.length);
      }),
    );
  });
});
