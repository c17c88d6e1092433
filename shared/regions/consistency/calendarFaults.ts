import type { TemplateKey } from '../../templates/template';
import { templates } from '../../templates/templates';
import type { CalendarEntry, Region } from '../region';
import { outsidePeriod } from './outsidePeriod';
import type { RegionFault } from './regionFault';
import { repeatFaults } from './repeatFaults';

/**
 * Templates that the calendar names twice or though they settle it, asks of those for whom they are not made, begins outside the period,
 * or uses without the template that their rows must point at.
 */
export function calendarFaults(region: Region): RegionFault[] {
  const named = new Set(region.calendar.map(({ template }) => template));
  const places = region.calendar.map(({ template }, index) => ({
    value: template,
    path: `calendar[${index}].template`,
  }));
  const years = region.calendar.map(({ from }, index) => ({ value: from, path: `calendar[${index}].from` }));

  return [
    ...repeatFaults(places),
    ...outsidePeriod(years, region.period),
    ...region.calendar.flatMap((entry, index) => [
      ...settingFaults(entry.template, `calendar[${index}].template`),
      ...reporterFaults(entry, `calendar[${index}].reportedBy`),
      ...referenceFaults(entry.template, named, `calendar[${index}].template`),
    ]),
  ];
}

function reporterFaults({ template, reportedBy }: CalendarEntry, path: string): RegionFault[] {
  const made = templates[template].reportedBy;
  const places = reportedBy.map((value, at) => ({ value, path: `${path}[${at}]` }));

  return [
    ...repeatFaults(places),
    ...places
      .filter(({ value }) => !made.includes(value))
      .map(({ value, path: at }) => ({ path: at, message: `${template} is not made for ${value}` })),
  ];
}

function settingFaults(template: TemplateKey, path: string): RegionFault[] {
  return templates[template].settles ? [{ path, message: `${template} is not asked for: it settles` }] : [];
}

function referenceFaults(
  template: TemplateKey,
  named: ReadonlySet<TemplateKey>,
  path: string,
): RegionFault[] {
  return templates[template].columns.flatMap(({ kind, required }) =>
    kind.type === 'reference' && required === 'always' && !named.has(kind.to)
      ? [{ path, message: `${template} needs ${kind.to}, which the calendar does not name` }]
      : [],
  );
}
