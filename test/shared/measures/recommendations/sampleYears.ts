import type { RegionYear, SubmissionHead } from '../../../../shared/measures/attainmentResult';
import { irkutsk } from '../../../../shared/regions/irkutsk';
import { khabarovsk } from '../../../../shared/regions/khabarovsk';
import { municipalityReporters } from '../../../../shared/regions/municipalityReporters';
import { primorye } from '../../../../shared/regions/primorye';
import type { Region } from '../../../../shared/regions/region';
import type { Reporter } from '../../../../shared/regions/reporter';
import type { TemplateKey } from '../../../../shared/templates/templateKeys';
import { type GivenMeasures, regionYearOf, sent } from './regionYearOf';

/** A college of the krai, which reports itself. */
export const COLLEGE: Reporter = {
  key: 'c0000000000c',
  kind: 'organisation',
  name: 'Хабаровский технический колледж (пример)',
  level: 'college',
};

const NO_DATA = { kind: 'noData' } as const;

/** Khabarovsk in 2024: 19 municipalities and a college with invented numbers; some are late, some gave parts. */
export function khabarovskYear(today = '2024-12-05'): RegionYear {
  const of = (year: number, kept: (index: number) => boolean): readonly SubmissionHead[] => [
    sent(khabarovsk, year, 'region', 'organisations', { 'organisations.rows': 24 }),
    sent(khabarovsk, year, 'region', 'monitoring', {
      m_oo: 1,
      'm_oo.approvedYear': 2020,
      m_doo: 1,
      'm_doo.approvedYear': 2020,
      m_spo: 0,
    }),
    sent(khabarovsk, year, COLLEGE.key, 'monitoring', {
      ...shares(year === 2024 ? 66 : 71, 3),
      n_oo: 0,
      d_oo: 0,
    }),
    ...municipalityReporters(khabarovsk).flatMap(({ key }, index) =>
      kept(index) ? reportsOf(khabarovsk, year, key, index) : [],
    ),
  ];

  return regionYearOf({
    region: khabarovsk,
    year: 2024,
    today,
    heads: of(2024, (index) => index % 8 !== 5),
    previous: of(2023, (index) => index !== 3),
    direct: [COLLEGE],
  });
}

/** Irkutsk in 2023: ladders, shares without targets. */
export function irkutskYear(today = '2023-12-25'): RegionYear {
  const regional: readonly [TemplateKey, GivenMeasures][] = [
    ['training', { 'training.trained': 96, 'training.trained@item=2.3': 96 }],
    [
      'events',
      {
        'events.rows': 4,
        'events.rows@item=2.2@level=regional': 2,
        'events.participants@item=2.2@level=regional': 131,
        'events.participants@item=3.1@level=regional': 214,
        'events.participants@item=3.3@level=regional': 88,
        'events.participants@item=3.6@level=regional': 41,
      },
    ],
  ];
  const of = (year: number): readonly SubmissionHead[] => [
    ...regional.map(([template, given]) => sent(irkutsk, year, 'region', template, given)),
    ...municipalityReporters(irkutsk).flatMap(({ key }, index) =>
      index % 9 === 7 ? [] : [...reportsOf(irkutsk, year, key, index), ...listsOf(year, key, index)],
    ),
  ];

  return regionYearOf({ region: irkutsk, year: 2023, today, heads: of(2023), previous: of(2022) });
}

/** Хасанский район of Primorye in 2023: what organisations reported in May, the registries, its own roadmap. */
export function primoryeYear(today = '2023-12-25'): RegionYear {
  const [khasansky] = municipalityReporters(primorye);
  const key = khasansky?.key ?? '';
  const give = (template: TemplateKey, given: GivenMeasures) => sent(primorye, 2023, key, template, given);

  return regionYearOf({
    region: primorye,
    year: 2023,
    today,
    heads: [
      give('organisations', { 'organisations.rows': 21, 'organisations.curators': 19 }),
      give('orgMonitoring', {
        'orgMonitoring.orgs_total': 21,
        'orgMonitoring.orgs_with_programme': 18,
        'orgMonitoring.orgs_with_curator': 19,
        'orgMonitoring.d_oo': 3120,
        'orgMonitoring.n_oo': 811,
        'orgMonitoring.n_oo.missing': 2,
        'orgMonitoring.d_yt': 41,
        'orgMonitoring.n_yt': 37,
        'orgMonitoring.mentors': 164,
        'orgMonitoring.mentees': 811,
      }),
      give('mentors', {
        'mentors.rows': 158,
        'mentors.persons': 151,
        'mentors.persons@category=teacher': 102,
        'mentors.rows@category=teacher': 108,
        'mentors.persons@category=pupil': 44,
        'mentors.rows@category=pupil': 45,
      }),
      give('practices', { 'practices.rows': 12, 'practices.presented': 5 }),
      give('events', { 'events.rows': 7, 'events.participants': 284 }),
      give('awards', { 'awards.rows': 9 }),
      give('documents', { 'documents.done': 63 }),
      give('roadmap', {
        'roadmap.state@item=m.1.1@state=done@doneOn=2023-11-15': 1,
        'roadmap.state@item=m.2@state=inWork': 1,
        'roadmap.state@item=m.4.1@state=done@doneOn=2023-04-20': 1,
        'roadmap.state@item=m.4.2@state=inWork': 1,
        'roadmap.state@item=m.5.2@state=notStarted': 1,
      }),
    ],
    previous: [sent(primorye, 2022, key, 'monitoring', shares(24, 2))],
  });
}

/** Everything but what one in seven has not sent; each its own sizes and shares. */
function reportsOf(region: Region, year: number, key: string, index: number): readonly SubmissionHead[] {
  const share = 38 + ((index * 17) % 41) - (year % 2) * ((index % 5) - 1);
  const gaps = index % 6 === 2 ? { n_yt: NO_DATA, d_yt: NO_DATA } : {};
  const part = index % 7 === 4 ? { n_ent: NO_DATA } : {};
  const registry = (index + 1) * 23;

  return [
    sent(region, year, key, 'organisations', { 'organisations.rows': 6 + index * 3 }),
    ...(index % 7 === 6
      ? []
      : [
          sent(region, year, key, 'mentors', { 'mentors.rows': registry, 'mentors.persons': registry - 2 }),
          sent(region, year, key, 'mentees', {
            'mentees.rows': index % 4 === 1 ? 3 : registry * 3,
            'mentees.persons': registry * 3 - 5,
          }),
        ]),
    sent(region, year, key, 'monitoring', { ...shares(share, index + 1), ...gaps, ...part }),
  ];
}

/** What Irkutsk asks for besides: programmes, practices and publications. */
function listsOf(year: number, key: string, index: number): readonly SubmissionHead[] {
  return [
    sent(irkutsk, year, key, 'programmes', { 'programmes.rows': index % 5 === 0 ? 0 : 4 + index }),
    sent(irkutsk, year, key, 'practices', { 'practices.rows': 3, 'practices.presented': index % 3 }),
    sent(irkutsk, year, key, 'events', { 'events.rows': index % 4, 'events.participants': 31 * (index % 4) }),
    sent(irkutsk, year, key, 'documents', { 'documents.done': 2 + (index % 6) }),
    ...(index % 6 === 0
      ? []
      : [
          sent(irkutsk, year, key, 'roadmap', {
            'roadmap.state@item=3.4@state=done@doneOn=2023-10-12': 1,
            [`roadmap.state@item=5.2@state=${index % 4 === 0 ? 'inWork' : 'done'}`]: 1,
          }),
        ]),
    sent(irkutsk, year, key, 'publications', { 'publications.rows': index % 2 }),
  ];
}

function shares(percent: number, size: number): GivenMeasures {
  const of = (whole: number, by: number): number => Math.floor((whole * Math.min(100, percent + by)) / 100);

  return {
    d_oo: 900 * size,
    n_oo: of(900 * size, 2),
    d_doo: 300 * size,
    n_doo: of(300 * size, 9),
    d_spo: 40 * size,
    n_spo: of(40 * size, 5),
    d_yt: 6 * size + 5,
    n_yt: of(6 * size + 5, 20),
    d_1519: 260 * size,
    n_1519: Math.floor((260 * size * percent) / 640),
    d_ent: 30 + 4 * size,
    n_ent: Math.floor(((30 + 4 * size) * percent) / 200),
    s_e_ans: 50 * size,
    s_e_sat: of(50 * size, 28),
    s_m_ans: 20 * size,
    s_m_sat: of(20 * size, 35),
    orgs_total: 6 + size * 3,
    orgs_with_programme: size % 9 === 0 ? 0 : 4 + size,
    orgs_with_curator: 5 + size,
  };
}
