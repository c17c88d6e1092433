import type { TemplateKey } from '../templates/template';
import { templates } from '../templates/templates';
import type { Region } from './region';

/**
 * The last local day on which `template` for `year` is on time, `2024-12-01`; what the operator settles is on time all
 * year. Throws when the region's calendar
 * does not name the template, which `checkRegion` rules out.
 */
export function dueDate(region: Region, template: TemplateKey, year: number): string {
  if (templates[template].settles) return `${year}-12-31`;

  const entry = region.calendar.find((each) => each.template === template);

  if (entry === undefined) throw new Error(`${region.key}: the calendar names no day for ${template}`);

  return `${year}-${entry.due}`;
}
