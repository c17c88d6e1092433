import { ORG_LEVELS } from '../../regions/reporterKind';
import { AGE_BANDS } from '../../templates/sharedColumns';
import type { TemplateKey } from '../../templates/template';
import type { CountDimension, CountShape } from './countShape';

const list = (name: string, key: string): CountDimension => ({ name, values: { list: key } });
const overlapping = (dimension: CountDimension): CountDimension => ({ ...dimension, overlaps: true });

const LEVEL: CountDimension = { name: 'level', values: { oneOf: ORG_LEVELS } };
const AGE_BAND: CountDimension = { name: 'ageBand', values: { oneOf: AGE_BANDS } };
const START_YEAR: CountDimension = { name: 'startYear', values: 'calendarYear' };

const rows = (registry: string, by: readonly CountDimension[]): CountShape => ({
  key: `${registry}.rows`,
  counts: 'everyRow',
  partOf: null,
  by,
});

/** Rows and persons of a registry of people, by the same dimensions. */
const people = (registry: string, by: readonly CountDimension[]): readonly CountShape[] => [
  rows(registry, by),
  { key: `${registry}.persons`, counts: 'distinct', partOf: `${registry}.rows`, by },
];

/**
 * What each registry about persons adds up to (measuresOf…): the only numbers that a deployment takes in place of
 * rows. A number that is not here is refused, so a new measure of such a registry has to be named here, too.
 */
export const COUNT_SHAPES: Readonly<Partial<Record<TemplateKey, readonly CountShape[]>>> = {
  programmes: [
    rows('programmes', [overlapping(list('form', 'mentoringForm')), list('level', 'orgLevel'), START_YEAR]),
    { key: 'programmes.organisations', counts: 'distinct', partOf: 'programmes.rows', by: [] },
  ],
  mentors: [
    ...people('mentors', [
      list('category', 'mentorCategory'),
      overlapping(list('form', 'mentoringForm')),
      AGE_BAND,
      LEVEL,
      START_YEAR,
    ]),
    { key: 'mentors.enterprises', counts: 'distinct', partOf: 'mentors.rows', by: [] },
  ],
  mentees: people('mentees', [
    list('category', 'menteeCategory'),
    list('form', 'mentoringForm'),
    AGE_BAND,
    LEVEL,
    START_YEAR,
  ]),
  practices: [
    rows('practices', [list('form', 'mentoringForm'), list('selection', 'practiceSelection')]),
    { key: 'practices.presented', counts: 'rows', partOf: 'practices.rows', by: [] },
  ],
  publications: [
    rows('publications', [list('medium', 'publicationMedium'), list('topic', 'publicationTopic')]),
  ],
  documents: [
    { key: 'documents.done', counts: 'rows', partOf: null, by: [list('kind', 'documentKind')] },
    {
      key: 'documents.organisations',
      counts: 'distinct',
      partOf: 'documents.done',
      whole: false,
      by: [list('kind', 'documentKind')],
    },
  ],
  awards: [rows('awards', [list('kind', 'awardKind'), list('level', 'eventLevel')])],
  partners: [
    rows('partners', [list('kind', 'partnerKind')]),
    { key: 'partners.enterprises', counts: 'distinct', partOf: 'partners.rows', by: [] },
    {
      key: 'partners.enterprise',
      counts: 'distinct',
      partOf: 'partners.enterprises',
      whole: false,
      by: [{ name: 'inn', values: 'legalEntityInn' }],
    },
  ],
};
