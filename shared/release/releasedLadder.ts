import type { LadderAttainment } from '../measures/attainmentResult';
import type { Ladder } from '../regions/region';
import { monitoringUnits } from '../templates/monitoringRows';
import { addsUpLeaves } from './addsUpLeaves';
import { familyKey, partOfReporter } from './family';
import { protectionOf } from './protected';
import type { AttainmentRelease } from './releasedAttainment';
import { isHidden } from './releasedFacts';

/** A promised quantity as others than the operator see it. */
export function releasedLadder(result: LadderAttainment, to: AttainmentRelease): LadderAttainment {
  const { region, settled, before, lastYear } = to;
  const of = region.ladders.find(({ key }) => key === result.ladder);
  const units = monitoringUnits(region);

  if (!of || protectionOf(of.counts.template, of.counts.measure, units).protection === 'open') return result;

  const family = familyKey(of.counts.template, of.counts.measure, '');
  const previous = lastYear?.ladders.find((one) => one.ladder === result.ladder)?.value ?? null;

  if (result.value === null && settled.partitions[family] === undefined) {
    return { ...result, previous, municipal: null };
  }
  if (!settled.moved.has(family)) {
    return before?.ladders.find((one) => one.ladder === result.ladder) ?? hiddenLadder(result);
  }
  if (!isShown(result, of, to, family)) return hiddenLadder({ ...result, previous });

  return { ...result, previous, municipal: null, reporters: releasedAddends(result, of, to) };
}

/** Whether the region's number is one that the partitions publish, or a sum of such. */
function isShown(
  { value, counted, reporters }: LadderAttainment,
  { counts }: Ladder,
  { settled, year, heads }: AttainmentRelease,
  family: string,
): boolean {
  const { template, measure, dimensions, from } = counts;
  const isWhole = Object.keys(dimensions).length === 0;

  if (from === 'everybody' && isWhole && counted === 'stock') {
    const given = new Set(reporters.flatMap((one) => (one.value === null ? [] : [one.reporter])));
    const how = settled.partitions[family];

    return how !== undefined && addsUpLeaves({ template, measure, counted: given }, heads, how);
  }
  if (from === 'region' && !isWhole) {
    const shown = settled.partitions[familyKey(template, measure, '')]?.leaves;

    return shown?.[partOfReporter('region', dimensions)]?.[0] === value;
  }
  if (from === 'everybody' && isWhole) {
    const years = settled.partitions[familyKey(template, measure, 'startYear')];
    const isFresh = settled.moved.has(familyKey(template, measure, 'startYear'));

    return isFresh && years?.leaves[String(year)]?.[0] === value;
  }

  return false;
}

/** Who is merged among the facts is hidden; a number of some of a reporter's rows is in no fact, and so always. */
function releasedAddends(
  { reporters, counted }: LadderAttainment,
  { counts }: Ladder,
  { settled }: AttainmentRelease,
): LadderAttainment['reporters'] {
  const { template, measure, dimensions, from } = counts;
  const how = settled.partitions[familyKey(template, measure, '')];

  if (from === 'region') return reporters;

  const isWhole = counted === 'stock' && Object.keys(dimensions).length === 0;

  return reporters.map((one) =>
    isWhole && how !== undefined && !isHidden(one.reporter, how) ? one : hiddenAddend(one),
  );
}

function hiddenLadder(result: LadderAttainment): LadderAttainment {
  return {
    ...result,
    value: null,
    gap: null,
    needed: null,
    state: 'hidden',
    weakest: null,
    municipal: null,
    reporters: result.reporters.map(hiddenAddend),
  };
}

/** What nobody gave is not hidden. */
function hiddenAddend(one: LadderAttainment['reporters'][number]): LadderAttainment['reporters'][number] {
  return one.value === null ? one : { ...one, value: null, hidden: true };
}
