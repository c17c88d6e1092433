import type { Region } from '../regions/region';
import type { TemplateKey } from '../templates/templateKeys';
import { TEMPLATE_KEYS } from '../templates/templates';
import { countsEnterprises } from './repeatedEnterprises';

/**
 * The templates whose heads the targets of `region` are computed from: the monitoring, what the ladders count,
 * and the partners where an indicator counts enterprises. Only those that the region's calendar names.
 */
export function attainmentTemplates(region: Region): readonly TemplateKey[] {
  const { indicators, ladders, coverages, calendar } = region;
  const needed = new Set<TemplateKey>([
    ...(indicators.length + coverages.length > 0 ? (['monitoring'] as const) : []),
    ...(indicators.some((each) => countsEnterprises(region, each)) ? (['partners'] as const) : []),
    ...ladders.map(({ counts }) => counts.template),
  ]);

  return TEMPLATE_KEYS.filter((key) => needed.has(key) && calendar.some(({ template }) => template === key));
}
