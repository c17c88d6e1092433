import type { Indicator } from '../../regions/region';
import type { AttainmentState } from '../attainmentResult';
import type { Quantity } from '../quantity';
import { standing } from '../standing';
import { totalOf } from '../total';

/** A part and its whole as they were given; `null`: a blank cell. */
export type GivenPair = { readonly part: Quantity | null; readonly whole: Quantity | null };

/** One share of an organisation, or of several together, against the region's target of the year. */
export type OrganisationShare = {
  /** Key of the region's indicator; `null` where the region has none for it. */
  readonly indicator: string | null;
  readonly target: number | null;
  /** Sums over those who gave both numbers; `null` when nobody did, or they are not the reader's to see. */
  readonly part: number | null;
  readonly whole: number | null;
  /** Percent. */
  readonly value: number | null;
  /** How many more would reach the target; 0 when it is reached. */
  readonly needed: number | null;
  /** As in the region's attainment. `hidden`: too few people for anybody but the owner of the numbers. */
  readonly state: AttainmentState | 'hidden';
};

/**
 * The share of one organisation or of several: Σ parts / Σ wholes over those that gave both. `pairs` of an
 * organisation is the one it gave. Where somebody it concerns gave no numbers, it is `incomplete`.
 */
export function organisationShare(
  indicator: Indicator | null,
  year: number,
  pairs: readonly GivenPair[],
): OrganisationShare {
  const target = indicator?.targets.find((one) => one.year === year)?.value ?? null;
  const known = { indicator: indicator?.key ?? null, target };
  const given = pairs.filter(({ part, whole }) => isNumber(part) && isNumber(whole));
  const [part, whole] = [
    totalOf(given.flatMap((pair) => pair.part ?? [])).value,
    totalOf(given.flatMap((pair) => pair.whole ?? [])).value,
  ];

  if (part === null || whole === null) {
    return { ...known, part: null, whole: null, value: null, needed: null, state: stateWithout(pairs) };
  }

  const { value, needed, state } = standing(
    { numerator: part, denominator: whole, approvedYear: null },
    target,
    year,
  );
  const concerned = pairs.filter((pair) => !isNotApplicable(pair)).length;
  const isWhole = given.length === concerned || state === 'noTarget';

  return { ...known, part, whole, value, needed, state: isWhole ? state : 'incomplete' };
}

function stateWithout(pairs: readonly GivenPair[]): AttainmentState {
  if (pairs.length > 0 && pairs.every(isNotApplicable)) return 'notApplicable';

  return pairs.length === 1 && pairs.some(({ part, whole }) => isNumber(part) || isNumber(whole))
    ? 'incomplete'
    : 'noData';
}

function isNotApplicable({ part, whole }: GivenPair): boolean {
  return part?.kind === 'notApplicable' && whole?.kind === 'notApplicable';
}

function isNumber(quantity: Quantity | null): boolean {
  return quantity !== null && 'value' in quantity;
}
