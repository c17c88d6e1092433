import type { TemplateKey } from '../templates/template';
import { TEMPLATE_KEYS, templates } from '../templates/templates';
import type { CalendarEntry, Region } from './region';
import type { Reporter } from './reporter';

/**
 * The templates that `reporter` may send in `region` for `year`, whether waited for or not, in the order of filling;
 * the region's own settings are among them in every year of its programme.
 */
export function usedTemplates(region: Region, reporter: Reporter, year: number): readonly TemplateKey[] {
  return TEMPLATE_KEYS.filter(
    (key) => entryFor(region, reporter, key, year) !== null || isSetting(region, reporter, key, year),
  );
}

/** Those of them that are waited for. */
export function owedTemplates(region: Region, reporter: Reporter, year: number): readonly TemplateKey[] {
  return TEMPLATE_KEYS.filter((key) => entryFor(region, reporter, key, year)?.obligation === 'owed');
}

function entryFor(
  region: Region,
  reporter: Reporter,
  template: TemplateKey,
  year: number,
): CalendarEntry | null {
  const entry = region.calendar.find((one) => one.template === template);

  if (entry === undefined || year < entry.from || !entry.reportedBy.includes(reporter.kind)) return null;

  return templates[template].reportedBy.some((kind) => kind === reporter.kind) ? entry : null;
}

function isSetting({ period }: Region, { kind }: Reporter, template: TemplateKey, year: number): boolean {
  return (
    templates[template].settles === true && kind === 'region' && period.from <= year && year <= period.to
  );
}
