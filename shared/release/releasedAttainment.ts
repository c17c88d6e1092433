import type {
  Attainment,
  IndicatorAttainment,
  ReporterAttainment,
  SubmissionHead,
} from '../measures/attainmentResult';
import type { Quantity } from '../measures/quantity';
import type { Indicator, Region } from '../regions/region';
import { monitoringUnits } from '../templates/monitoringRows';
import { addsUpLeaves } from './addsUpLeaves';
import { familyKey } from './family';
import type { Partition } from './partition';
import { protectionOf } from './protected';
import { isHidden } from './releasedFacts';
import { releasedLadder } from './releasedLadder';
import type { Settled } from './settle';

/** What stands beside an attainment that is to be released. */
export type AttainmentRelease = {
  readonly region: Region;
  readonly year: number;
  readonly heads: readonly SubmissionHead[];
  readonly settled: Settled;
  /** Of the newest release of the year; `null`: there is none. */
  readonly before: Attainment | null;
  /** Of the newest release of the year before; `null`: there is none. */
  readonly lastYear: Attainment | null;
};

/**
 * The attainment as others than the operator see it: the region's sums are right, a reporter's number that is merged
 * among the facts is hidden. What could not move is that of the newest release; what can never be shown is hidden.
 */
export function releasedAttainment(attainment: Attainment, to: AttainmentRelease): Attainment {
  return {
    ...attainment,
    indicators: attainment.indicators.map((one) => releasedIndicator(one, to)),
    ladders: attainment.ladders.map((one) => releasedLadder(one, to)),
  };
}

function releasedIndicator(result: IndicatorAttainment, to: AttainmentRelease): IndicatorAttainment {
  const { region, settled, before, lastYear } = to;
  const of = region.indicators.find(({ key }) => key === result.indicator);

  if (of === undefined || !isReleasable(region, of)) return hiddenIndicator(result);

  const [numerator, denominator] = peopleFamilies(region, of);

  if (numerator === null && denominator === null) return result;

  const needed = [numerator, denominator].filter((key) => key !== null);
  const isStuck = (key: string) =>
    settled.withheld.includes(key) || settled.kept.some(({ family }) => family === key);
  const previous = lastYear?.indicators.find((one) => one.indicator === result.indicator)?.value ?? null;

  // A number that nobody gave has no family.
  if (needed.some(isStuck)) {
    return before?.indicators.find((one) => one.indicator === result.indicator) ?? hiddenIndicator(result);
  }

  const how = (key: string | null) => (key === null ? undefined : settled.partitions[key]);
  const isSum = isSumOfLeaves(result, of, to, [how(numerator), how(denominator)]);

  return {
    ...(isSum ? result : hiddenSum(result)),
    previous,
    reporters: result.reporters.map((cell) => releasedCell(cell, how(numerator), how(denominator))),
  };
}

function isSumOfLeaves(
  { reporters }: IndicatorAttainment,
  of: Indicator,
  { heads }: AttainmentRelease,
  [part, whole]: readonly [Partition | undefined, Partition | undefined],
): boolean {
  const isGiven = (quantity: Quantity | null) => quantity !== null && 'value' in quantity;
  const given = reporters.filter(
    ({ numerator, denominator }) => isGiven(numerator) && (!of.denominator || isGiven(denominator)),
  );
  const counted = new Set(given.map(({ reporter }) => reporter));
  const addsUp = (measure: string | undefined, how: Partition | undefined) =>
    measure === undefined ||
    how === undefined ||
    addsUpLeaves({ template: 'monitoring', measure, counted }, heads, how);

  return addsUp(of.numerator.measure, part) && addsUp(of.denominator?.measure, whole);
}

/** Whether both numbers are open or people: a share of means, or of what is never released, is nobody's to see. */
function isReleasable(region: Region, { numerator, denominator }: Indicator): boolean {
  const units = monitoringUnits(region);

  return [numerator.measure, denominator?.measure].every(
    (measure) =>
      measure === undefined ||
      ['open', 'people'].includes(protectionOf('monitoring', measure, units).protection),
  );
}

/** The families of the two numbers, where they are people. */
function peopleFamilies(
  region: Region,
  { numerator, denominator }: Indicator,
): readonly [string | null, string | null] {
  const units = monitoringUnits(region);
  const key = (measure: string | undefined) =>
    measure !== undefined && protectionOf('monitoring', measure, units).protection === 'people'
      ? familyKey('monitoring', measure, '')
      : null;

  return [key(numerator.measure), key(denominator?.measure)];
}

function releasedCell(
  cell: ReporterAttainment,
  part: Partition | undefined,
  whole: Partition | undefined,
): ReporterAttainment {
  const hides = (how: Partition | undefined) => how !== undefined && isHidden(cell.reporter, how);
  const [isPart, isWhole] = [hides(part), hides(whole)];

  if (!isPart && !isWhole) return cell;

  return {
    ...cell,
    numerator: isPart ? null : cell.numerator,
    denominator: isWhole ? null : cell.denominator,
    value: null,
    state: 'hidden',
  };
}

function hiddenSum(result: IndicatorAttainment): IndicatorAttainment {
  return {
    ...result,
    numerator: null,
    denominator: null,
    value: null,
    gap: null,
    needed: null,
    state: 'hidden',
    weakest: null,
  };
}

function hiddenIndicator(result: IndicatorAttainment): IndicatorAttainment {
  return {
    ...hiddenSum(result),
    previous: null,
    reporters: result.reporters.map((cell) => ({
      ...cell,
      numerator: null,
      denominator: null,
      value: null,
      state: 'hidden',
    })),
  };
}
