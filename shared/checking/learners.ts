import type { Value } from '../columns/columns';
import type { Region } from '../regions/region';
import type { FixedValue } from './fixedValues';
import { FORM_ROLES } from './formRoles';

/** Lines that say how many learners of a level are involved. */
const INVOLVED = ['n_oo', 'n_doo', 'n_spo'];

/** The lines of the sheet that count learners involved, one a level. */
export function learnersInvolved(values: ReadonlyMap<string, FixedValue>): readonly FixedValue[] {
  return INVOLVED.flatMap((code) => values.get(code) ?? []);
}

/** The codes of the lines that count learners as mentees, one a form. In «учитель – учитель» there are none. */
export function learnersAsMentees(region: Region): readonly string[] {
  return region.mentoringForms
    .filter(({ key }) => FORM_ROLES[key].mentees.includes('schoolPupil'))
    .map(({ key }) => `f_${key}_mentees`);
}

/** The codes of the lines that count learners as mentors, one a form in which they can be. */
export function learnersAsMentors(region: Region): readonly string[] {
  return region.mentoringForms
    .filter(({ key }) => FORM_ROLES[key].mentors.includes('student'))
    .map(({ key }) => `f_${key}_mentors`);
}

/** The sum of counts, of which «не применимо» is nobody; `null` when one is not known. */
export function sumOfCounts(values: readonly (Value | undefined)[]): number | null {
  let sum = 0;

  for (const value of values) {
    if (value === 'notApplicable') continue;
    if (typeof value !== 'number') return null;
    sum += value;
  }

  return sum;
}
