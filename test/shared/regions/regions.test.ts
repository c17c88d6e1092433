import { irkutsk } from '../../../shared/regions/irkutsk';
import { khabarovsk } from '../../../shared/regions/khabarovsk';
import { municipalityReporters } from '../../../shared/regions/municipalityReporters';
import { openYears } from '../../../shared/regions/openYears';
import { primorye } from '../../../shared/regions/primorye';
import { regionByKey } from '../../../shared/regions/regionByKey';
import { regions } from '../../../shared/regions/regions';

describe('regions', () => {
  it('ships Khabarovsk, Irkutsk and Primorye', () => {
    expect(regions).toEqual([khabarovsk, irkutsk, primorye]);
  });

  it('have keys of their own', () => {
    expect(new Set(regions.map(({ key }) => key)).size).toBe(regions.length);
  });
});

describe('regionByKey', () => {
  it.each(regions)('finds $key', (region) => {
    expect(regionByKey(region.key)).toBe(region);
  });

  it.each(['', 'Khabarovsk', 'khabarovsk ', 'primorskiy', 'constructor', '__proto__'])(
    'finds none for %j',
    (key) => {
      expect(regionByKey(key)).toBeNull();
    },
  );
});

describe('openYears', () => {
  it('lists the years of the programme, first and last included', () => {
    expect(openYears(khabarovsk)).toEqual([2020, 2021, 2022, 2023, 2024]);
    expect(openYears(primorye)).toEqual([2021, 2022, 2023, 2024]);
  });

  it('lists one year for a programme of one year', () => {
    expect(openYears({ ...khabarovsk, period: { from: 2024, to: 2024 } })).toEqual([2024]);
  });
});

describe('municipalityReporters', () => {
  it('lists every municipality under the key that renumbering does not change', () => {
    const reporters = municipalityReporters(khabarovsk);

    expect(reporters).toHaveLength(19);
    expect(reporters).toContainEqual({
      key: '08701000',
      kind: 'municipality',
      name: 'городской округ город Хабаровск',
    });
    expect(reporters).toContainEqual({
      key: '08634000',
      kind: 'municipality',
      name: 'Охотский муниципальный район',
    });
  });
});
