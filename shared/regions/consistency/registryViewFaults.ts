import { enumerationItems } from '../../templates/enumerations';
import { sharedColumns } from '../../templates/sharedColumns';
import { templates } from '../../templates/templates';
import { municipalityReporters } from '../municipalityReporters';
import type { Region, RegistryView } from '../region';
import type { RegionFault } from './regionFault';
import { repeatFaults } from './repeatFaults';

/**
 * Views with a key or a name that another has, of a template that the calendar does not name, of rows that no list
 * column that leaves the workbook tells apart, or of somebody who does not report.
 */
export function registryViewFaults(region: Region): RegionFault[] {
  const { registryViews, calendar } = region;
  const placesOf = (field: 'key' | 'name') =>
    registryViews.map((view, index) => ({ value: view[field], path: `registryViews[${index}].${field}` }));
  const used = new Set(calendar.map(({ template }) => template));
  const reporting = new Set(municipalityReporters(region).map(({ key }) => key));

  return [
    ...repeatFaults(placesOf('key')),
    ...repeatFaults(placesOf('name')),
    ...registryViews.flatMap((view, index) => {
      const path = `registryViews[${index}]`;
      const { template, reporter } = view;

      return [
        ...(used.has(template)
          ? []
          : [{ path: `${path}.template`, message: `the calendar does not name ${template}` }]),
        ...whereFaults(region, view, `${path}.where`),
        ...(reporter === undefined || reporting.has(reporter)
          ? []
          : [{ path: `${path}.reporter`, message: `${reporter} does not report` }]),
      ];
    }),
  ];
}

function whereFaults(region: Region, { template, where }: RegistryView, path: string): RegionFault[] {
  const kind = sharedColumns(templates[template]).find(({ key }) => key === where.column)?.kind;

  if (kind?.type !== 'enumeration' && kind?.type !== 'enumerationSet') {
    return [{ path: `${path}.column`, message: `${template} has no shared list column ${where.column}` }];
  }

  const known = new Set(enumerationItems(kind.enumeration, region).map(({ key }) => key));
  const places = where.holds.map((value, at) => ({ value, path: `${path}.holds[${at}]` }));

  return [
    ...repeatFaults(places),
    ...places
      .filter(({ value }) => !known.has(value))
      .map(({ value, path: at }) => ({ path: at, message: `${where.column} has no value ${value}` })),
  ];
}
