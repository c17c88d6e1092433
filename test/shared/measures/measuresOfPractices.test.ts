import { measuresOfPractices } from '../../../shared/measures/measuresOfPractices';
import { columnsOf } from './columnsOf';
import { countAt } from './measureAt';

const practice = { form: 'T_T', selection: 'submitted', presented: null };

describe('measuresOfPractices', () => {
  const measures = measuresOfPractices(
    columnsOf([
      practice,
      { ...practice, presented: '2024-10-17' },
      { ...practice, form: 'P_P', selection: 'regional', presented: '2024-02-01' },
      { ...practice, presented: 'noData' },
      { ...practice, form: null, presented: 'notApplicable' },
    ]),
  );

  test.each([
    ['practices.rows', {}, 5],
    ['practices.rows', { form: 'T_T' }, 3],
    ['practices.rows', { form: 'P_P' }, 1],
    ['practices.rows', { selection: 'submitted' }, 4],
    ['practices.rows', { selection: 'regional' }, 1],
    ['practices.presented', {}, 2],
  ])('%s of %j is %d', (key, dimensions, count) => {
    expect(countAt(measures, key, dimensions)).toBe(count);
  });

  test('a bank that was sent empty counts 0', () => {
    const empty = measuresOfPractices(columnsOf([], Object.keys(practice)));

    expect(empty.map(({ key }) => [key, countAt(empty, key)])).toEqual([
      ['practices.rows', 0],
      ['practices.presented', 0],
    ]);
  });
});
