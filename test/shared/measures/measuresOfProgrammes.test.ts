import { measuresOfProgrammes } from '../../../shared/measures/measuresOfProgrammes';
import { columnsOf } from './columnsOf';
import { countAt } from './measureAt';

const programme = { organisation: 'aaa', forms: 'T_T', level: 'school', monthIn: '2023-09' };

describe('measuresOfProgrammes', () => {
  const measures = measuresOfProgrammes(
    columnsOf([
      programme,
      { ...programme, forms: 'T_P+P_P', monthIn: '2024-01' },
      { ...programme, organisation: 'bbb', level: 'supplementary', monthIn: '2024-12' },
      { ...programme, organisation: null, forms: null, level: null, monthIn: null },
      { ...programme, monthIn: 'noData' },
    ]),
  );

  test.each([
    ['programmes.rows', {}, 5],
    ['programmes.rows', { form: 'T_T' }, 3],
    ['programmes.rows', { form: 'T_P' }, 1],
    ['programmes.rows', { form: 'P_P' }, 1],
    ['programmes.rows', { level: 'school' }, 3],
    ['programmes.rows', { level: 'supplementary' }, 1],
    ['programmes.rows', { startYear: '2023' }, 1],
    ['programmes.rows', { startYear: '2024' }, 2],
    ['programmes.organisations', {}, 2],
  ])('%s of %j is %d', (key, dimensions, count) => {
    expect(countAt(measures, key, dimensions)).toBe(count);
  });

  test('what is not there has no measure: neither a set of forms nor a year that nobody named', () => {
    expect(countAt(measures, 'programmes.rows', { form: 'T_P+P_P' })).toBeNull();
    expect(countAt(measures, 'programmes.rows', { startYear: 'noData' })).toBeNull();
  });

  test('a registry that was sent empty counts 0', () => {
    const empty = measuresOfProgrammes(columnsOf([], Object.keys(programme)));

    expect(empty.map(({ key }) => [key, countAt(empty, key)])).toEqual([
      ['programmes.rows', 0],
      ['programmes.organisations', 0],
    ]);
  });
});
