import type { AttainmentState } from './attainmentResult';
import { compareShare } from './compareShare';

/** What is compared: the numbers of one reporter or of the whole region, all given. */
export type Given = {
  readonly numerator: number;
  /** `null` for a flag. */
  readonly denominator: number | null;
  /** Of a flag: the year of «На дату», where it is known. */
  readonly approvedYear: number | null;
};

/** How given numbers stand against the target of a year. The fields are those of IndicatorAttainment. */
export type Standing = {
  readonly value: number | null;
  readonly gap: number | null;
  readonly needed: number | null;
  readonly state: AttainmentState;
  readonly attainedYear: number | null;
};

/**
 * How `given` stands against `target` (`null`: none is set for `year`). Nobody to count (denominator 0) has
 * no share: it is `notApplicable`, neither attained nor missed.
 */
export function standing(given: Given, target: number | null, year: number): Standing {
  const { numerator, denominator } = given;

  if (denominator === null) return standingOfFlag(given, target, year);
  if (denominator === 0) return { ...NOTHING, state: 'notApplicable' };
  if (target === null) return { ...NOTHING, value: (100 * numerator) / denominator, state: 'noTarget' };

  const comparison = compareShare(numerator, denominator, target);

  return { ...NOTHING, ...comparison, state: comparison.needed === 0 ? 'attained' : 'notAttained' };
}

const NOTHING = { value: null, gap: null, needed: null, attainedYear: null };

/** A methodology approved after `year` was not there in it. */
function standingOfFlag({ numerator, approvedYear }: Given, target: number | null, year: number): Standing {
  const value = approvedYear !== null && approvedYear > year ? 0 : numerator;
  const flag = { ...NOTHING, value };

  if (target !== null) return { ...flag, state: value >= target ? 'attained' : 'notAttained' };
  if (value === 1 && approvedYear !== null && approvedYear < year) {
    return { ...flag, state: 'attainedEarlier', attainedYear: approvedYear };
  }

  return { ...flag, state: 'noTarget' };
}
