import { coverageLineage } from './coverageLineage';
import { indicatorLineage } from './indicatorLineage';
import { ladderLineage } from './ladderLineage';
import type { Lineage, LineageTarget } from './lineage';
import type { LineageInput } from './lineageBase';
import { lineageTotal } from './lineageTotal';

/**
 * Where a number of the region's sheets comes from: a line for everybody who is asked, with what was said, what of it
 * counts and why the rest does not. What the lines come to equals the number, always. Of one reporter only their own
 * line counts, so that what is corrected in the region's sum is not in it. `null`: there is no such number.
 */
export function lineageOf(input: LineageInput, target: LineageTarget): Lineage | null {
  const whole = wholeOf(input, target);

  if (whole === null || target.reporter === null) return whole && { ...whole, total: lineageTotal(whole) };

  const own = whole.rows.filter(
    ({ reporter, status }) => reporter === target.reporter && status !== 'namesRepeated',
  );
  const lineage = { ...whole, rows: own };

  return own.length === 0 ? null : { ...lineage, total: lineageTotal(lineage) };
}

function wholeOf(input: LineageInput, target: LineageTarget): Omit<Lineage, 'total'> | null {
  const { indicators, ladders, coverages } = input.region;
  const isWanted = ({ key }: { readonly key: string }) => key === target.key;

  if (target.kind === 'indicator') {
    const indicator = indicators.find(isWanted);

    return indicator === undefined ? null : indicatorLineage(input, target, indicator);
  }
  if (target.kind === 'ladder') {
    const ladder = ladders.find(isWanted);

    return ladder === undefined || target.part !== 'value' ? null : ladderLineage(input, target, ladder);
  }

  const coverage = coverages.find(isWanted);

  return coverage === undefined ? null : coverageLineage(input, target, coverage);
}
