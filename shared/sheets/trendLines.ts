import type { TrendLine } from '../measures/trend';
import type { Region } from '../regions/region';

/** A line of the trend with what it measures. */
export type MeasuredLine = TrendLine & {
  readonly title: string;
  readonly unit: 'share' | 'flag' | 'count';
};

/** The lines with their titles and units; one that the region no longer has is left out. */
export function measuredLines(region: Region, lines: readonly TrendLine[]): readonly MeasuredLine[] {
  return lines.flatMap((line) => {
    const measured = measuredAs(region, line);

    return measured === null ? [] : [{ ...line, ...measured }];
  });
}

function measuredAs(
  { indicators, ladders, coverages }: Region,
  { kind, key }: TrendLine,
): Pick<MeasuredLine, 'title' | 'unit'> | null {
  const isWanted = (one: { readonly key: string }) => one.key === key;

  if (kind === 'indicator') {
    const found = indicators.find(isWanted);

    return found ? { title: found.title, unit: found.unit === '%' ? 'share' : 'flag' } : null;
  }
  if (kind === 'ladder') {
    const found = ladders.find(isWanted);

    return found ? { title: found.title, unit: 'count' } : null;
  }

  const found = coverages.find(isWanted);

  return found ? { title: found.title, unit: 'share' } : null;
}
