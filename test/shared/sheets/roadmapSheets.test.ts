import { irkutsk } from '../../../shared/regions/irkutsk';
import { primorye } from '../../../shared/regions/primorye';
import type { Region } from '../../../shared/regions/region';
import { roadmapSheets } from '../../../shared/sheets/roadmapSheets';
import { yearOf } from '../measures/roadmapHeads';
import { attainmentOf, ledgerOf } from './helpers/regionValues';

const namesOf = (region: Region) =>
  roadmapSheets({
    ...yearOf(region, '2022-12-20'),
    asOf: '2022-12-20T00:30:00.000Z',
    previous: [],
    attainment: attainmentOf(),
    ledger: ledgerOf(),
  }).map(({ name }) => name);

describe('the sheets on how a region’s roadmaps are carried out', () => {
  it('are one for the region’s own roadmap', () => {
    expect(namesOf(irkutsk)).toEqual(['Исполнение']);
  });

  it('are one for each municipality with a roadmap of its own, also where the region has none', () => {
    expect(namesOf(primorye)).toEqual(['Исполнение_Хасанский']);
  });

  it('are none where there is no roadmap', () => {
    expect(namesOf({ ...irkutsk, roadmap: null })).toEqual([]);
  });
});
