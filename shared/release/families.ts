import { monitoringLines } from '../facts/indicatorRow';
import type { SubmissionHead } from '../measures/attainmentResult';
import type { Region } from '../regions/region';
import { monitoringUnits } from '../templates/monitoringRows';
import { cutFamily } from './cutFamily';
import type { Family } from './family';
import { protectionOf } from './protected';
import { regionalLeaves, regionalLimits } from './regionalLeaves';
import { reporterFamily } from './reporterFamily';
import { type PeopleMeasure, peopleMeasures } from './wholes';

/**
 * Everything of a year that is people, as families, each after those it depends on: a measure by reporter, then by
 * every cut, over all reporters. A cut by two dimensions together is none, nor is any where promised quantities count
 * parts of the region's own number: both would be subtracted from the other cuts.
 */
export function familiesOf(region: Region, heads: readonly SubmissionHead[]): readonly Family[] {
  const units = monitoringUnits(region);
  const lines = monitoringLines(region);
  const rule = (template: SubmissionHead['template'], key: string) => protectionOf(template, key, units);
  const measures = peopleMeasures(heads, (template, key) => rule(template, key).protection === 'people');
  const wholeOf = ({ template, indicator }: PeopleMeasure): PeopleMeasure | null => {
    const key = lines.get(indicator)?.partOf ?? indicator.replace(/\.persons$/, '.rows');

    return key === indicator
      ? null
      : (measures.find((one) => one.template === template && one.indicator === key) ?? null);
  };
  const depth = (measure: PeopleMeasure): number => {
    const whole = wholeOf(measure);

    return whole === null ? 0 : 1 + depth(whole);
  };
  const ordered = measures.toSorted((one, other) => depth(one) - depth(other));

  return ordered.flatMap((measure) => {
    const limits = regionalLimits(region, measure.template, measure.indicator);
    const family = reporterFamily(measure, wholeOf(measure));

    if (limits.length > 0) return [withRegionalParts(family, heads, limits)];

    const { withoutCuts = [] } = rule(measure.template, measure.indicator);
    const cuts = [...measure.cuts.keys()].filter((cut) => !cut.includes('+') && !withoutCuts.includes(cut));

    return [family, ...cuts.map((cut) => cutFamily(measure, cut, wholeOf(measure)))];
  });
}

function withRegionalParts(
  family: Family,
  heads: readonly SubmissionHead[],
  limits: ReturnType<typeof regionalLimits>,
): Family {
  const { template, indicator } = family;
  const head = heads.find((one) => one.template === template && one.reporter === 'region');
  const parts = head && regionalLeaves(head, indicator, limits);

  if (!parts) return family;

  const leaves = family.leaves.filter(({ id }) => id !== 'region');

  return {
    ...family,
    names: ['number'],
    leaves: [...leaves, ...parts].map(({ id, numbers }) => ({ id, numbers: numbers.slice(0, 1) })),
  };
}
