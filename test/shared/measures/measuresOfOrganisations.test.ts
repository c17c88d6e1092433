import { measuresOfOrganisations } from '../../../shared/measures/measuresOfOrganisations';
import { columnsOf } from './columnsOf';
import { countAt } from './measureAt';

const school = { level: 'school', curatorAppointed: 'yes', monthClosed: null };

describe('measuresOfOrganisations', () => {
  const measures = measuresOfOrganisations(
    columnsOf([
      school,
      { ...school, curatorAppointed: 'no' },
      { ...school, curatorAppointed: null },
      { ...school, monthClosed: '2023-08' },
      { ...school, monthClosed: 'notApplicable' },
      { ...school, level: 'college' },
      { ...school, level: 'supplementary', curatorAppointed: 'no', monthClosed: '2022-01' },
    ]),
  );

  test.each([
    ['organisations.rows', {}, 5],
    ['organisations.curators', {}, 3],
    ['organisations.rows', { level: 'school' }, 4],
    ['organisations.curators', { level: 'school' }, 2],
    ['organisations.curators', { level: 'college' }, 1],
    ['organisations.rows', { level: 'supplementary' }, null],
  ])('%s of %j is %j, closed ones left out', (key, dimensions, count) => {
    expect(countAt(measures, key, dimensions)).toBe(count);
  });

  test('an empty directory counts 0', () => {
    const empty = measuresOfOrganisations(columnsOf([], Object.keys(school)));

    expect(empty.map(({ key }) => [key, countAt(empty, key)])).toEqual([
      ['organisations.rows', 0],
      ['organisations.curators', 0],
    ]);
  });
});
