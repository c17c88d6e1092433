import type { Measure } from '../../measures/measure';
import { fixedValues } from '../fixedValues';
import { measuredNumber } from '../measuredNumber';
import type { CheckContext, CheckedSheet, Emit, Rule } from '../rule';

/** A number of the monitoring and the measures of a registry that it is not less than. */
type Bound = {
  readonly code: string;
  readonly key: string;
  readonly parts: readonly Measure['dimensions'][];
};

const MENTEES: readonly Bound[] = [
  { code: 'n_oo', key: 'mentees.persons', parts: [{ category: 'schoolPupil' }] },
  { code: 'n_spo', key: 'mentees.persons', parts: [{ category: 'student' }] },
  { code: 'n_doo', key: 'mentees.persons', parts: [{ category: 'supplementaryPupil' }] },
];
const MENTORS: readonly Bound[] = [
  { code: 'n_1519', key: 'mentors.persons', parts: [{ ageBand: '15-17' }, { ageBand: '18-19' }] },
  { code: 'n_ent', key: 'mentors.enterprises', parts: [{}] },
];

/** V-21: the monitoring counts at least the mentees whom the registry lists by name. */
export const menteesOverMonitoring: Rule = {
  code: 'registryOverMonitoring',
  severity: 'warning',
  reads: 'shared',
  templates: ['monitoring'],
  inputs: ['value'],
  context: ['menteeMeasures'],
  find(sheet, context, emit) {
    emitExceeded(sheet, context, MENTEES, context.menteeMeasures ?? [], emit);
  },
};

/** V-21: and at least the mentors of 15 to 19 and the enterprises of the registry of mentors. */
export const mentorsOverMonitoring: Rule = {
  code: 'registryOverMonitoring',
  severity: 'warning',
  reads: 'shared',
  templates: ['monitoring'],
  inputs: ['value'],
  context: ['mentorMeasures'],
  find(sheet, context, emit) {
    emitExceeded(sheet, context, MENTORS, context.mentorMeasures ?? [], emit);
  },
};

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
