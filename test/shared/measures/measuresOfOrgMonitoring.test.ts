import type { Value } from '../../../shared/columns/columns';
import { measuresOfOrgMonitoring } from '../../../shared/measures/measuresOfOrgMonitoring';
import { khabarovsk } from '../../../shared/regions/khabarovsk';
import { monitoringCodes } from '../../../shared/templates/monitoringRows';
import { orgMonitoring } from '../../../shared/templates/orgMonitoring';
import { ORG_MONITORING_LINES } from '../../../shared/templates/orgMonitoringLines';
import { columnsOf } from './columnsOf';
import { countAt, measureAt } from './measureAt';

const KEYS = orgMonitoring.columns.map(({ key }) => key);
const measuresOf = (...rows: readonly Readonly<Record<string, Value>>[]) =>
  measuresOfOrgMonitoring(columnsOf(rows, KEYS));
const quantities = (measures: ReturnType<typeof measuresOf>, ...codes: readonly string[]) =>
  codes.map((code) => countAt(measures, `orgMonitoring.${code}`));

describe('measuresOfOrgMonitoring', () => {
  const measures = measuresOf(
    {
      level: 'school',
      learners: 500,
      involved: 350,
      youngTeachers: 6,
      hasProgramme: 'yes',
      hasCurator: 'yes',
    },
    {
      level: 'school',
      learners: 300,
      involved: 'noData',
      youngTeachers: 0,
      hasProgramme: 'no',
      hasCurator: 'yes',
    },
    {
      level: 'supplementary',
      learners: 400,
      involved: 20,
      youngTeachers: 'notApplicable',
      hasProgramme: 'yes',
    },
  );

  it('adds up the learners of each level by themselves', () => {
    expect(quantities(measures, 'd_oo', 'n_oo', 'd_doo', 'n_doo')).toEqual([800, 350, 400, 20]);
  });

  it('says nothing of a level that no organisation has, instead of 0', () => {
    expect(measureAt(measures, 'orgMonitoring.d_spo')).toBeNull();
  });

  it('tells that a sum lacks an organisation without data', () => {
    expect(quantities(measures, 'n_oo.missing', 'd_oo.missing')).toEqual([1, null]);
  });

  it('counts organisations, those with a programme and those with a curator', () => {
    expect(quantities(measures, 'orgs_total', 'orgs_with_programme', 'orgs_with_curator')).toEqual([3, 2, 2]);
  });

  it.each([
    ['numbers and «не применимо»', [6, 0, 'notApplicable'], { kind: 'exact', value: 6 }],
    ['«нет данных» alone', ['noData', 'noData'], { kind: 'noData' }],
    ['«не применимо» alone', ['notApplicable'], { kind: 'notApplicable' }],
    ['blanks alone', [null], null],
  ] as const)('adds %s of teachers of all levels', (_, values, quantity) => {
    const given = values.map((youngTeachers) => ({ level: 'college', youngTeachers }));

    expect(measureAt(measuresOf(...given), 'orgMonitoring.d_yt')).toEqual(quantity);
  });

  it('of a sheet without organisations counts none and has no other number', () => {
    expect(quantities(measuresOf(), 'orgs_total', 'orgs_with_programme', 'orgs_with_curator')).toEqual([
      0, 0, 0,
    ]);
    expect(measuresOf()).toHaveLength(3);
  });
});

describe('the lines that organisations add up to', () => {
  it.each(ORG_MONITORING_LINES)(
    '$code is a line of the municipal monitoring, and its column is there',
    (line) => {
      expect(monitoringCodes(khabarovsk)).toContain(line.code);
      expect(KEYS).toContain(line.of);
    },
  );
});
