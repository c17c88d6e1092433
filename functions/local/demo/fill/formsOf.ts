import type { Region } from '../../../../shared/regions/region';

/** The region's forms that may stand next to a person, in its own order. */
export function formsOf({ mentoringForms }: Region): readonly string[] {
  return mentoringForms.filter(({ countsOnly }) => !countsOnly).map(({ key }) => key);
}
