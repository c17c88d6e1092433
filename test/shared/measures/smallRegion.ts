import type { Value } from '../../../shared/columns/columns';
import type { SubmissionHead } from '../../../shared/measures/attainmentResult';
import { measuresOf } from '../../../shared/measures/measuresOf';
import { irkutsk } from '../../../shared/regions/irkutsk';
import type { TemplateKey } from '../../../shared/templates/template';
import { templates } from '../../../shared/templates/templates';
import { columnsOf } from './columnsOf';
import { headOf } from './headOf';

type Rows = readonly Readonly<Record<string, Value>>[];

/** Sheets of a small Irkutsk Oblast in 2024: two municipalities, a college and the region itself. */
const SHEETS: readonly (readonly [TemplateKey, string, Rows])[] = [
  [
    'events',
    'region',
    [
      event('2.2', 'regional', 60),
      event('2.2', 'regional', 55),
      event('3.1', 'regional', 190),
      event('3.3', 'regional', 150),
      // Its own item, but no event of the region.
      event('3.2', 'municipal', 500),
    ],
  ],
  ['events', '25701000', [event('3.1', 'regional', 40), event('3.1', 'municipal', 33)]],
  [
    'training',
    'region',
    [
      { roadmapItem: '2.3', kind: 'webinar', audience: 'mentors', trained: 70 },
      { roadmapItem: '2.3', kind: 'webinar', audience: 'mentors', trained: 31 },
    ],
  ],
  ['mentees', '25701000', begun(['2023-10', '2024-01', '2024-09'])],
  ['mentees', '25602000', begun(['2022-09', '2024-02'])],
  ['mentees', 'c0000000000c', begun(['2024-09'])],
  ['mentors', '25701000', begun(['2023-10', '2024-09'])],
  ['programmes', '25602000', [{ monthIn: '2024-03', forms: 'P_P', level: 'school', organisation: 'o' }]],
  [
    'practices',
    '25701000',
    [
      { presented: '2024-04-10', form: 'P_P', selection: 'regionalBank' },
      { presented: null, form: 'P_P', selection: 'regionalBank' },
    ],
  ],
  ['publications', '25602000', Array.from({ length: 51 }, () => ({ medium: 'site', topic: 'case' }))],
  ['partners', '25701000', [enterprise('1111111111'), enterprise('2222222222')]],
  ['partners', '25602000', [enterprise('1111111111')]],
  [
    'monitoring',
    '25701000',
    filled({ d_oo: 400, n_oo: 100, d_ent: 10, n_ent: 2, orgs_total: 8, orgs_with_programme: 6 }),
  ],
  [
    'monitoring',
    '25602000',
    filled({ d_oo: 100, n_oo: 50, d_ent: 10, n_ent: 1, orgs_total: 2, orgs_with_programme: 0 }),
  ],
];

/** The heads that these sheets leave. */
export const heads: readonly SubmissionHead[] = SHEETS.map(([template, reporter, rows]) => ({
  ...headOf(reporter, template, measuresOf(templates[template], columnsOf(rows), irkutsk)),
  rows: rows.length,
}));

/** What stood a year before: one registry and one monitoring. */
export const headsBefore: readonly SubmissionHead[] = [
  headOf(
    '25701000',
    'mentees',
    measuresOf(templates.mentees, columnsOf(begun(['2022-09', '2023-10'])), irkutsk),
  ),
  headOf(
    '25701000',
    'monitoring',
    measuresOf(templates.monitoring, columnsOf(filled({ d_oo: 400, n_oo: 40 })), irkutsk),
  ),
];

function event(roadmapItem: string, level: string, participants: number) {
  return { roadmapItem, level, participants, kind: 'seminar' };
}

function begun(months: readonly string[]): Rows {
  return months.map((monthIn, index) => ({ monthIn, personCode: `p${index}`, category: 'schoolPupil' }));
}

function enterprise(legalEntityInn: string) {
  return { legalEntityInn, givesMentors: 'yes', kind: 'enterprise' };
}

function filled(values: Readonly<Record<string, number>>): Rows {
  return Object.entries(values).map(([rowCode, value]) => ({ rowCode, value }));
}
