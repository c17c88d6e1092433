import type { Ladder } from '../../../regions/region';
import type { LadderAttainment } from '../../attainmentResult';
import { groupedBy } from '../groupedBy';
import { NOTHING, type Recommendation } from '../recommendation';
import { similarTo } from '../similarTo';
import type { Situation } from '../situation';
import { THRESHOLDS } from '../thresholds';
import { type Part, type Usual, usualAmong } from '../usual';

/**
 * Quantities that everybody adds to (registries, practices, publications) and that miss the target of the year: who
 * has added nothing, or less than half of what is usual, is asked to add up to the usual, rounded up. Nobody is asked
 * for more than the region is short of; where nobody has added anything, no number is named. Who still owes the
 * report is asked for it, and not for what may well stand in it.
 */
export function ladder(situation: Situation): readonly Recommendation[] {
  const { region, attainment } = situation.regionYear;

  return region.ladders.flatMap((one) => {
    const result = attainment.ladders.find(({ ladder: key }) => key === one.key);

    if (one.counts.from !== 'everybody' || result === undefined) return [];
    if (result.target === null || result.needed === 0) return [];

    const kinds = groupedBy(partsOf(situation, result), ({ reporter }) => reporter.kind);

    return [...kinds.values()].flatMap((parts) => {
      const usual = usualAmong(parts);

      return parts.flatMap((part) => recommend(situation, one, result.needed, part, usual));
    });
  });
}

function partsOf({ advised, sizeOf }: Situation, result: LadderAttainment): readonly Part[] {
  const known = new Map(advised.map((reporter) => [reporter.key, reporter]));

  return result.reporters.flatMap(({ reporter: key, receipt, value }) => {
    const reporter = known.get(key);

    return reporter === undefined ? [] : { reporter, receipt, value, size: sizeOf(reporter) || null };
  });
}

function recommend(
  situation: Situation,
  of: Ladder,
  lacking: number | null,
  part: Part,
  usual: Usual,
): readonly Recommendation[] {
  const { reporter, receipt, value, size } = part;
  const has = value ?? 0;
  const expected = usual.of(part);
  const entry = situation.entryOf(reporter.key, of.counts.template);

  if (entry?.state === 'exempt') return [];
  if (receipt === null && entry?.expected) return [];
  if (has > 0 && (expected === null || has >= (expected * THRESHOLDS.farBelow) / 100)) return [];

  const goal = expected === null ? null : Math.ceil(expected);
  const similar = similarTo(situation, { reporter, value: has, size }, usual.candidates, null);

  return [
    {
      ...NOTHING,
      reporter: reporter.key,
      kind: 'ladder',
      subject: of.key,
      needed: goal === null ? null : Math.min(goal - has, lacking ?? goal),
      unit: of.unit,
      value,
      goal,
      similar: similar?.reporter.key ?? null,
      similarValue: similar?.value ?? null,
      source: { receipts: receipt === null ? [] : [receipt], acts: [of.source] },
    },
  ];
}
