import type { Measure } from '../../measures/measure';
import { measuredNumber } from '../../measures/measuredNumber';
import type { TemplateKey } from '../../templates/template';
import { fixedValues } from '../fixedValues';
import type { CheckContext, CheckedSheet, Emit, Rule } from '../rule';

/** A number of the monitoring and the measures of a registry that it is not less than. */
type Bound = {
  readonly code: string;
  readonly key: string;
  readonly parts: readonly Measure['dimensions'][];
};

const BOUNDS: readonly (readonly [registry: TemplateKey, bounds: readonly Bound[]])[] = [
  [
    'mentees',
    [
      { code: 'n_oo', key: 'mentees.persons', parts: [{ category: 'schoolPupil' }] },
      { code: 'n_spo', key: 'mentees.persons', parts: [{ category: 'student' }] },
      { code: 'n_doo', key: 'mentees.persons', parts: [{ category: 'supplementaryPupil' }] },
    ],
  ],
  [
    'mentors',
    [
      { code: 'n_1519', key: 'mentors.persons', parts: [{ ageBand: '15-17' }, { ageBand: '18-19' }] },
      { code: 'n_ent', key: 'mentors.enterprises', parts: [{}] },
    ],
  ],
  ['partners', [{ code: 'n_ent', key: 'partners.enterprises', parts: [{}] }]],
  ['programmes', [{ code: 'orgs_with_programme', key: 'programmes.organisations', parts: [{}] }]],
  ['organisations', [{ code: 'orgs_with_curator', key: 'organisations.curators', parts: [{}] }]],
];

/** V-21, one rule a registry: the monitoring counts at least those whom the registry lists. */
export const registryOverMonitoring: readonly Rule[] = BOUNDS.map(([registry, bounds]) => ({
  code: 'registryOverMonitoring',
  severity: 'warning',
  reads: 'shared',
  templates: ['monitoring'],
  inputs: ['value'],
  context: [`${registry}.measures`],
  find(sheet, context, emit) {
    emitExceeded(sheet, context, bounds, context[`${registry}.measures`] ?? [], emit);
  },
}));

function emitExceeded(
  sheet: CheckedSheet,
  context: CheckContext,
  bounds: readonly Bound[],
  measures: readonly Measure[],
  emit: Emit,
): void {
  const values = fixedValues(sheet, context);

  for (const { code, key, parts } of bounds) {
    const stated = values.get(code);
    // A group that the registry does not have has no measure, and adds nobody to a lower bound.
    const listed = parts.reduce((sum, part) => sum + (measuredNumber(measures, key, part) ?? 0), 0);

    if (typeof stated?.value === 'number' && listed > stated.value)
      emit(stated.row, 'value', { actual: stated.value, expected: listed });
  }
}
