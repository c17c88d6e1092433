import type { AGE_BANDS } from '../templates/sharedColumns';

/** One of AGE_BANDS. */
export type AgeBand = (typeof AGE_BANDS)[number];

/**
 * The age band of somebody born in `birthYear`, by the age reached within `year`. A birth year after `year`
 * gives the lowest band: the rule menteeAge names it.
 */
export function ageBandOf(birthYear: number, year: number): AgeBand {
  const age = year - birthYear;

  if (age < 10) return 'under10';
  if (age < 15) return '10-14';
  if (age < 18) return '15-17';
  if (age < 20) return '18-19';

  return 'from20';
}
