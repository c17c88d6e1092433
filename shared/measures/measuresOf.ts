import type { Columns } from '../columns/columns';
import type { Region } from '../regions/region';
import type { Template } from '../templates/template';
import type { Measure } from './measure';
import { sortedMeasures } from './sortedMeasures';

/**
 * What the shared columns of a checked sheet add up to. Every pair of key and dimensions occurs once. The list
 * is sorted, so that it does not depend on the order of the sheet's rows.
 */
export function measuresOf(template: Template, columns: Columns, region: Region): readonly Measure[] {
  return sortedMeasures(template.measures(columns, region));
}
