import type { Region } from '../region';
import { monitoringLines, unknownMeasure } from './monitoringLines';
import type { RegionFault } from './regionFault';
import { repeatFaults } from './repeatFaults';
import { targetFaults } from './targetFaults';

/** Coverages that the monitoring sheet cannot give, or whose targets are no share or stand outside the period. */
export function coverageFaults(region: Region): RegionFault[] {
  const lines = monitoringLines(region);
  const keys = region.coverages.map(({ key }, index) => ({ value: key, path: `coverages[${index}].key` }));

  return [
    ...repeatFaults(keys),
    ...region.coverages.flatMap((coverage, index) => {
      const path = `coverages[${index}]`;
      const measures = [
        { value: coverage.measure, path: `${path}.measure` },
        ...(coverage.of === 'organisations' ? [{ value: coverage.total, path: `${path}.total` }] : []),
      ];

      return [
        ...measures
          .filter(({ value }) => !lines.has(value))
          .map(({ value, path: at }) => unknownMeasure(value, at)),
        ...targetFaults(coverage.targets, region.period, 100, path),
      ];
    }),
  ];
}
