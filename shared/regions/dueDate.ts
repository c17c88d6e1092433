import type { TemplateKey } from '../templates/template';
import type { Region } from './region';

/**
 * The last local day on which `template` for `year` is on time, `2024-12-01`. Throws when the region's calendar
 * does not name the template, which `checkRegion` rules out.
 */
export function dueDate(region: Region, template: TemplateKey, year: number): string {
  const entry = region.calendar.find((each) => each.template === template);

  if (entry === undefined) throw new Error(`${region.key}: the calendar names no day for ${template}`);

  return `${year}-${entry.due}`;
}
