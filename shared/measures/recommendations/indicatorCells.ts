import type { Indicator } from '../../regions/region';
import type { Reporter } from '../../regions/reporter';
import { monitoringUnits } from '../../templates/monitoringRows';
import type { IndicatorAttainment, ReporterAttainment } from '../attainmentResult';
import type { NeededUnit, Recommendation } from './recommendation';
import type { Candidate } from './similarTo';
import type { Situation } from './situation';
import { THRESHOLDS } from './thresholds';

/** A share of one reporter that has sent its monitoring. */
export type IndicatorCell = {
  readonly indicator: Indicator;
  readonly result: IndicatorAttainment;
  readonly reporter: Reporter;
  readonly cell: ReporterAttainment;
  readonly unit: NeededUnit | null;
  /** `null` where the number was not given. */
  readonly numerator: number | null;
  readonly denominator: number | null;
  /** Who might be an example in this indicator. */
  readonly examples: readonly Candidate[];
};

/**
 * The shares of everybody advised who has sent a monitoring, in the order of the profile. Who has sent none is asked
 * for the report, once, and not for each of its numbers; a flag is the region's own.
 */
export function indicatorCells({ regionYear, advised }: Situation): readonly IndicatorCell[] {
  const { region, attainment } = regionYear;
  const known = new Map(advised.map((reporter) => [reporter.key, reporter]));
  const units = monitoringUnits(region);

  return region.indicators.flatMap((indicator) => {
    const result = attainment.indicators.find((one) => one.indicator === indicator.key);

    if (result === undefined || indicator.unit === 'flag') return [];

    const unit = units.get(indicator.numerator.measure) ?? null;
    const examples = result.reporters.flatMap((cell) => exampleOf(cell, known.get(cell.reporter)));

    return result.reporters.flatMap((cell) => {
      const reporter = known.get(cell.reporter);
      const [numerator, denominator] = [numberOf(cell.numerator), numberOf(cell.denominator)];

      if (reporter === undefined || cell.receipt === null) return [];

      return { indicator, result, reporter, cell, unit, numerator, denominator, examples };
    });
  });
}

/** What a recommendation about a share is derived from. */
export function sourceOf({ indicator, cell }: IndicatorCell): Recommendation['source'] {
  return {
    receipts: cell.receipt === null ? [] : [cell.receipt],
    acts: indicator.source === null ? [] : [indicator.source],
  };
}

function exampleOf(cell: ReporterAttainment, reporter: Reporter | undefined): readonly Candidate[] {
  const size = numberOf(cell.denominator);

  if (reporter === undefined || cell.value === null || size === null || size < THRESHOLDS.leastExample)
    return [];

  return [{ reporter, value: cell.value, size, does: cell.state === 'attained' }];
}

function numberOf(quantity: ReporterAttainment['numerator']): number | null {
  return quantity !== null && 'value' in quantity ? quantity.value : null;
}
