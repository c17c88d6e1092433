import type { TemplateKey } from '../templates/template';
import type { Region } from './region';

/** First and last local day, `2023-09-01` to `2024-08-31`. */
export type ReportingPeriod = { readonly from: string; readonly to: string };

/**
 * The days that a sheet of `template` for `year` tells of in `region`: the calendar year, or the school year that
 * ends in it. A template that the region's calendar does not name has the calendar year.
 */
export function reportingPeriod(region: Region, template: TemplateKey, year: number): ReportingPeriod {
  const entry = region.calendar.find((one) => one.template === template);

  if (entry?.period === 'schoolYear') return { from: `${year - 1}-09-01`, to: `${year}-08-31` };

  return { from: `${year}-01-01`, to: `${year}-12-31` };
}
