import type { Columns } from '../columns/columns';
import type { Region } from '../regions/region';
import type { Template } from '../templates/template';
import type { Measure } from './measure';
import { measuresOfMentees } from './measuresOfMentees';
import { measuresOfMentors } from './measuresOfMentors';
import { measuresOfMonitoring } from './measuresOfMonitoring';
import { measuresOfOrganisations } from './measuresOfOrganisations';

/**
 * What the shared columns of a checked sheet add up to. Every pair of key and dimensions occurs once. The list
 * is sorted, so that it does not depend on the order of the sheet's rows.
 */
export function measuresOf(template: Template, columns: Columns, region: Region): readonly Measure[] {
  const sortKey = ({ key, dimensions }: Measure) => `${key} ${JSON.stringify(dimensions)}`;

  return [...measuresOfTemplate(template, columns, region)].sort((first, second) =>
    sortKey(first) < sortKey(second) ? -1 : 1,
  );
}

function measuresOfTemplate(template: Template, columns: Columns, region: Region): readonly Measure[] {
  switch (template.key) {
    case 'organisations':
      return measuresOfOrganisations(columns);
    case 'mentors':
      return measuresOfMentors(columns);
    case 'mentees':
      return measuresOfMentees(columns);
    case 'monitoring':
      return measuresOfMonitoring(columns, region);
  }
}
