import { directOrganisations } from '../../../shared/measures/directOrganisations';
import { columnsOf } from './columnsOf';

const college = { rowCode: 'c0000000000c', shortName: 'Колледж № 1', level: 'college', monthClosed: null };

describe('directOrganisations', () => {
  test('lists the organisations of the directory by key', () => {
    const columns = columnsOf([
      college,
      { ...college, rowCode: 'b0000000000b', shortName: 'Школа № 2', level: 'school' },
    ]);

    expect(directOrganisations(columns)).toEqual([
      { key: 'b0000000000b', kind: 'organisation', name: 'Школа № 2', level: 'school' },
      { key: 'c0000000000c', kind: 'organisation', name: 'Колледж № 1', level: 'college' },
    ]);
  });

  test.each([
    ['2023-08', 0],
    [null, 1],
    ['noData', 1],
    ['notApplicable', 1],
  ])('closed in %j leaves %d', (monthClosed, left) => {
    expect(directOrganisations(columnsOf([{ ...college, monthClosed }]))).toHaveLength(left);
  });

  test('an empty directory has none', () => {
    expect(directOrganisations(columnsOf([], Object.keys(college)))).toEqual([]);
  });
});
