import type { Coverage } from '../../../regions/region';
import type { Reporter } from '../../../regions/reporter';
import type { CoverageAttainment } from '../../attainmentResult';
import { compareShare } from '../../compareShare';
import { givenShare, percentOf } from '../givenShare';
import { measuredOf } from '../measuredOf';
import { NOTHING, type Recommendation } from '../recommendation';
import { similarTo } from '../similarTo';
import type { Situation } from '../situation';

/**
 * Municipalities that are not reached, or whose organisations are not all reached, where the year has a target. Who
 * has sent no monitoring is asked for it and not for this.
 */
export function coverage(situation: Situation): readonly Recommendation[] {
  const { regionYear, advised } = situation;

  return regionYear.region.coverages.flatMap((one) => {
    const result = regionYear.attainment.coverages.find(({ key }) => key === one.key);

    if (result === undefined || result.target === null) return [];

    return advised
      .filter(({ key }) => result.missing.includes(key))
      .flatMap((reporter) => recommend(situation, one, result, reporter));
  });
}

function recommend(
  situation: Situation,
  of: Coverage,
  { target, missing }: CoverageAttainment,
  reporter: Reporter,
): readonly Recommendation[] {
  const head = situation.headOf(reporter.key, 'monitoring');

  if (head === undefined || target === null) return [];

  const { value, size, needed } = standingOf(situation, of, reporter, target);
  const candidates = situation.advised
    .filter(({ key }) => !missing.includes(key))
    .flatMap((other) => {
      const standing = standingOf(situation, of, other, target);

      return standing.value === null
        ? []
        : { ...standing, value: standing.value, reporter: other, does: true };
    });
  const similar = similarTo(situation, { reporter, value, size }, candidates, null);

  if (needed === 0) return [];

  return [
    {
      ...NOTHING,
      reporter: reporter.key,
      kind: 'coverage',
      subject: of.key,
      needed,
      unit: 'organisations',
      value,
      goal: of.of === 'municipalities' ? 1 : target,
      similar: similar?.reporter.key ?? null,
      similarValue: similar?.value ?? null,
      source: { receipts: [head.receipt], acts: of.source === null ? [] : [of.source] },
    },
  ];
}

/** A municipality is reached by its first organisation; organisations are reached in percent of all of them. */
function standingOf(
  { headOf, sizeOf }: Situation,
  of: Coverage,
  reporter: Reporter,
  target: number,
): { readonly value: number | null; readonly size: number | null; readonly needed: number | null } {
  const head = headOf(reporter.key, 'monitoring');
  const reached = measuredOf(head, of.measure);

  if (of.of === 'municipalities') {
    const needed = reached === null ? null : Math.max(0, 1 - reached);

    return { value: reached, size: sizeOf(reporter), needed };
  }

  const share = givenShare(reached, measuredOf(head, of.total));

  if (share === null) return { value: null, size: null, needed: null };

  const { needed } = compareShare(share.numerator, share.denominator, target);

  return { value: percentOf(share), size: share.denominator, needed };
}
