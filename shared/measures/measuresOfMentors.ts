import type { Columns } from '../columns/columns';
import { PERSON_INN } from '../templates/sharedColumns';
import { blankColumn } from './blankColumn';
import { countRegistry } from './countRegistry';
import { cutBy } from './cut';
import { cutByStartYear } from './cutByStartYear';
import { counted, type Measure } from './measure';

const LEVELS: readonly string[] = ['school', 'college', 'supplementary'];

/**
 * What a registry of mentors adds up to: `mentors.rows` and `mentors.persons`, whole and by `category`,
 * `form` (a mentor of several forms counts in each), `ageBand`, `level` (of the organisation the mentor works
 * or learns in, where it is one of the three) and `startYear`; and `mentors.enterprises`, distinct ИНН of legal
 * entities: a 12-digit ИНН belongs to a person and does not tell enterprises apart once it is replaced.
 */
export function measuresOfMentors(columns: Columns): readonly Measure[] {
  const cuts = [
    cutBy(columns, 'category', 'category'),
    cutBy(columns, 'form', 'forms', (forms) => forms.split('+')),
    cutBy(columns, 'ageBand', 'ageBand'),
    cutBy(columns, 'level', 'workplaceType', (type) => LEVELS.filter((level) => level === type)),
    cutByStartYear(columns, 'monthIn'),
  ];

  return [
    ...countRegistry(columns, 'mentors', cuts),
    counted('mentors.enterprises', countEnterprises(columns)),
  ];
}

function countEnterprises(columns: Columns): number {
  const { dictionary, codes } = columns.columns.enterpriseLegalInn ?? blankColumn(columns.rows);
  const used = new Set(codes);

  return dictionary.filter((inn, code) => used.has(code) && inn !== null && inn !== PERSON_INN).length;
}
