import type { FixedRow, TemplateKey } from '../templates/template';

/**
 * What is published of a number to whoever is not the operator. `open`: as it was sent. `people`: suppressed by
 * shared/release/partition.ts. `mean`: of a reporter whose number of answers is shown. `quantity`: where the roadmap
 * promises something that is open. `never`: not at all.
 */
export type Protection = 'open' | 'people' | 'mean' | 'quantity' | 'never';

/** A line of the table in docs/suppression.md: measures of a template, or lines of the monitoring by their unit. */
export type ProtectionRule = {
  readonly template: TemplateKey;
  /** Keys of measures; of the monitoring the units of its lines. `*`: the rest of the template. */
  readonly of: readonly (string | '*')[];
  readonly protection: Protection;
  /** Cuts that are never published, though the whole is. */
  readonly withoutCuts?: readonly string[];
};

/**
 * The one table of what is protected: every count of people. What is in no line is `never` published, so that a new
 * measure has to be thought about first. The first line that fits decides.
 */
export const PROTECTION: readonly ProtectionRule[] = [
  { template: 'monitoring', of: ['people', 'pairs'], protection: 'people' },
  { template: 'monitoring', of: ['points'], protection: 'mean' },
  { template: 'monitoring', of: ['organisations', 'enterprises', 'flag', 'none'], protection: 'open' },
  // `level` says the same as `category`, so that with both a merged category could be had by subtraction.
  {
    template: 'mentees',
    of: ['mentees.rows', 'mentees.persons'],
    protection: 'people',
    withoutCuts: ['level'],
  },
  { template: 'mentors', of: ['mentors.rows', 'mentors.persons'], protection: 'people' },
  { template: 'mentors', of: ['mentors.enterprises'], protection: 'open' },
  { template: 'events', of: ['events.participants'], protection: 'people' },
  { template: 'events', of: ['events.rows', 'events.participants.missing'], protection: 'open' },
  { template: 'eventParticipants', of: ['eventParticipants.participants'], protection: 'people' },
  { template: 'eventParticipants', of: ['eventParticipants.participants.missing'], protection: 'open' },
  { template: 'training', of: ['training.trained'], protection: 'people' },
  { template: 'training', of: ['training.rows', 'training.trained.missing'], protection: 'open' },
  {
    template: 'orgMonitoring',
    of: ['orgMonitoring.orgs_total', 'orgMonitoring.orgs_with_programme', 'orgMonitoring.orgs_with_curator'],
    protection: 'open',
  },
  // The same people as in the municipal monitoring: two partitions of them could be subtracted from each other.
  { template: 'orgMonitoring', of: ['*'], protection: 'never' },
  { template: 'roadmap', of: ['roadmap.state'], protection: 'open' },
  { template: 'roadmap', of: ['roadmap.quantity'], protection: 'quantity' },
  { template: 'organisations', of: ['organisations.rows', 'organisations.curators'], protection: 'open' },
  { template: 'programmes', of: ['programmes.rows', 'programmes.organisations'], protection: 'open' },
  { template: 'practices', of: ['practices.rows', 'practices.presented'], protection: 'open' },
  { template: 'publications', of: ['publications.rows'], protection: 'open' },
  { template: 'documents', of: ['documents.done', 'documents.organisations'], protection: 'open' },
  { template: 'awards', of: ['awards.rows'], protection: 'open' },
  {
    template: 'partners',
    of: ['partners.rows', 'partners.enterprises', 'partners.enterprise'],
    protection: 'open',
  },
];

/** Templates whose rows are people, so that their number is not told either. */
export const ROWS_ARE_PEOPLE: ReadonlySet<TemplateKey> = new Set(['mentees', 'mentors']);

const NEVER: Omit<ProtectionRule, 'template' | 'of'> = { protection: 'never' };
const APPROVED_YEAR = '.approvedYear';

/** The line of the table that `measure` of `template` falls under; `units` are those of the monitoring's lines, by code. */
export function protectionOf(
  template: TemplateKey,
  measure: string,
  units: ReadonlyMap<string, FixedRow['unit']>,
): Omit<ProtectionRule, 'template' | 'of'> {
  const name = template === 'monitoring' ? unitOf(measure, units) : measure;

  return PROTECTION.find((rule) => rule.template === template && fits(rule, name)) ?? NEVER;
}

function unitOf(measure: string, units: ReadonlyMap<string, FixedRow['unit']>): string {
  return measure.endsWith(APPROVED_YEAR) ? 'flag' : (units.get(measure) ?? '');
}

function fits({ of }: ProtectionRule, name: string): boolean {
  return of.includes(name) || of.includes('*');
}

/** The line with the number of answers that the mean `code` of a survey is of. */
export function answersOf(code: string): string {
  return code.replace(/_mean$/, '_ans');
}
