import { owesIndicator } from '../../../shared/measures/owesIndicator';
import { khabarovsk } from '../../../shared/regions/khabarovsk';
import type { Reporter } from '../../../shared/regions/reporter';
import type { OrgLevel } from '../../../shared/regions/reporterKind';

const owes = owesIndicator(khabarovsk);
const organisation = (level: OrgLevel): Reporter => ({
  key: 'any',
  kind: 'organisation',
  name: 'Любая',
  level,
});

describe('owesIndicator', () => {
  test.each<[string, Reporter, readonly string[]]>([
    ['the region', { key: 'region', kind: 'region', name: 'ХКИРО' }, ['K1', 'K3', 'K5']],
    [
      'a municipality',
      { key: '08701000', kind: 'municipality', name: 'Город' },
      ['K2', 'K4', 'K6', 'K7', 'K8', 'K9', 'K10', 'K11'],
    ],
    ['a college', organisation('college'), ['K6', 'K10', 'K11']],
    ['a direct school', organisation('school'), ['K10', 'K11']],
    ['a direct centre of supplementary education', organisation('supplementary'), ['K10', 'K11']],
    ['an organisation of unknown level', { key: 'any', kind: 'organisation', name: 'Любая' }, ['K10', 'K11']],
  ])('%s', (_, reporter, indicators) => {
    const owed = khabarovsk.indicators.filter((indicator) => owes(reporter, indicator));

    expect(owed.map(({ key }) => key)).toEqual(indicators);
  });
});
