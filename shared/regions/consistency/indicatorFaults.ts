import type { FixedRow } from '../../templates/template';
import type { Indicator, Region } from '../region';
import { monitoringLines, unknownMeasure } from './monitoringLines';
import type { RegionFault } from './regionFault';
import { repeatFaults } from './repeatFaults';
import { targetFaults } from './targetFaults';

/** Indicators that the monitoring sheet cannot give, or whose targets stand outside the period. */
export function indicatorFaults(region: Region): RegionFault[] {
  const rows = monitoringLines(region);
  const keys = region.indicators.map(({ key }, index) => ({ value: key, path: `indicators[${index}].key` }));

  return [
    ...repeatFaults(keys),
    ...region.indicators.flatMap((indicator, index) => [
      ...measureFaults(indicator, rows, `indicators[${index}]`),
      ...targetFaults(
        indicator.targets,
        region.period,
        indicator.unit === 'flag' ? 1 : 100,
        `indicators[${index}]`,
      ),
    ]),
  ];
}

function measureFaults(
  indicator: Indicator,
  rows: ReadonlyMap<string, FixedRow>,
  path: string,
): RegionFault[] {
  const { numerator, denominator, unit } = indicator;
  const row = rows.get(numerator.measure);

  if (row === undefined) return [unknownMeasure(numerator.measure, `${path}.numerator.measure`)];
  if (row.indicator !== indicator.key) {
    return [{ path: `${path}.numerator.measure`, message: `row ${row.code} belongs to ${row.indicator}` }];
  }
  if ((unit === 'flag') !== (row.unit === 'flag')) {
    return [{ path: `${path}.unit`, message: `${unit} does not fit row ${row.code}, which is ${row.unit}` }];
  }
  if (denominator === null) {
    return unit === 'flag' ? [] : [{ path: `${path}.denominator`, message: 'a share needs a denominator' }];
  }

  return denominatorFaults(indicator, denominator, row, rows, path);
}

function denominatorFaults(
  indicator: Indicator,
  denominator: Exclude<Indicator['denominator'], null>,
  row: FixedRow,
  rows: ReadonlyMap<string, FixedRow>,
  path: string,
): RegionFault[] {
  const here = `${path}.denominator`;

  if (indicator.unit === 'flag') return [{ path: here, message: 'a flag has no denominator' }];
  if (!rows.has(denominator.measure)) return [unknownMeasure(denominator.measure, `${here}.measure`)];
  if (row.partOf !== denominator.measure) {
    return [{ path: `${here}.measure`, message: `row ${row.code} is a part of ${row.partOf}` }];
  }
  if (indicator.numerator.level !== denominator.level) {
    return [{ path: `${here}.level`, message: `the numerator's level is ${indicator.numerator.level}` }];
  }

  return [];
}
