import { headsOfYear } from '../../../shared/measures/headsOfYear';
import { khabarovsk } from '../../../shared/regions/khabarovsk';
import type { Indicator } from '../../../shared/regions/region';
import type { Reporter } from '../../../shared/regions/reporter';
import type { OrgLevel } from '../../../shared/regions/reporterKind';
import { tinyRegion } from '../../fixtures/tinyRegion';
import { headOf } from './headOf';

const region: Reporter = { key: 'region', kind: 'region', name: 'ХКИРО' };
const town: Reporter = { key: '08701000', kind: 'municipality', name: 'Город' };
const organisation = (level: OrgLevel): Reporter => ({
  key: 'any',
  kind: 'organisation',
  name: 'Любая',
  level,
});
const codesOf = ({ numerator, denominator }: Indicator) => [
  numerator.measure,
  ...(denominator === null ? [] : [denominator.measure]),
];

describe('who is asked about an indicator', () => {
  test.each<[string, Reporter, readonly string[]]>([
    ['the region', region, ['K1', 'K3', 'K5']],
    ['a municipality', town, ['K2', 'K4', 'K6', 'K7', 'K8', 'K9', 'K10', 'K11']],
    ['a college', organisation('college'), ['K6', 'K10', 'K11']],
    ['a direct school', organisation('school'), ['K2', 'K7', 'K10', 'K11']],
    ['a direct centre of supplementary education', organisation('supplementary'), ['K4', 'K10', 'K11']],
  ])('%s', (_, reporter, indicators) => {
    const heads = headsOfYear(khabarovsk, 2024, { reporters: [reporter], heads: [] });
    const asked = khabarovsk.indicators.filter((one) => heads.askedFor(codesOf(one)).length > 0);

    expect(asked.map(({ key }) => key)).toEqual(indicators);
  });

  test('nobody in a year in which the monitoring was not yet collected', () => {
    const heads = headsOfYear(khabarovsk, 2019, { reporters: [region, town], heads: [] });

    expect(heads.askedFor(['n_oo', 'd_oo'])).toEqual([]);
  });
});

describe('who may send a template', () => {
  const reporters = [region, town, organisation('college')];
  const heads = headsOfYear(khabarovsk, 2024, { reporters, heads: [] });

  test('are those whom the calendar names, in the order in which they were given', () => {
    expect(heads.sendersOf('mentees').map(({ kind }) => kind)).toEqual(['municipality', 'organisation']);
    expect(heads.sendersOf('organisations').map(({ kind }) => kind)).toEqual(['region', 'municipality']);
  });

  test('is nobody where the calendar does not name it', () => {
    const tiny = headsOfYear(tinyRegion, 2024, { reporters, heads: [] });

    expect(tiny.sendersOf('awards')).toEqual([]);
  });
});

describe('who is exempt', () => {
  const isExempt = (key: string, template: string) => key === town.key && template === 'mentees';

  test('is asked for nothing of that template, and for all others', () => {
    const heads = headsOfYear(khabarovsk, 2024, { reporters: [town], heads: [], isExempt });

    expect(heads.sendersOf('mentees')).toEqual([]);
    expect(heads.sendersOf('mentors')).toEqual([town]);
    expect(heads.askedFor(['n_oo', 'd_oo'])).toEqual([town]);
  });

  test('is counted with what was sent all the same', () => {
    const sent = [headOf(town.key, 'mentees')];
    const heads = headsOfYear(khabarovsk, 2024, { reporters: [town], heads: sent, isExempt });

    expect(heads.sendersOf('mentees')).toEqual([town]);
  });
});

test('a head is found by template and reporter', () => {
  const sent = [headOf('region', 'monitoring'), headOf('08701000', 'mentees')];
  const heads = headsOfYear(khabarovsk, 2024, { reporters: [], heads: sent });

  expect(heads.headOf('mentees', '08701000')?.receipt).toBe(sent[1]?.receipt);
  expect(heads.headOf('mentees', 'region')).toBeUndefined();
});
