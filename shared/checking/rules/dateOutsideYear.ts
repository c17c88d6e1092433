import { reportingPeriod } from '../../regions/reportingPeriod';
import { isOutside } from '../dateOfYear';
import { happenedKeys } from '../happenedKeys';
import { matchRows } from '../matchRows';
import type { Rule } from '../rule';
import { templatesWhere } from '../templatesWhere';

/** V-05: what the sheet tells of took place in its reporting year, which the region's calendar may count by school years. */
export const dateOutsideYear: Rule = {
  code: 'dateOutsideYear',
  severity: 'warning',
  reads: 'shared',
  templates: templatesWhere((template) => happenedKeys(template).length > 0),
  inputs: [],
  find({ template, columns }, { region, year }, emit) {
    const period = reportingPeriod(region, template.key, year);

    for (const key of happenedKeys(template)) {
      matchRows(
        columns,
        [key],
        ([date]) => isOutside(date, period),
        (row, [date]) => emit(row, key, { date: String(date), from: period.from, to: period.to }),
      );
    }
  },
};
