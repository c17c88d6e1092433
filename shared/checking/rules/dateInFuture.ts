import { reportingPeriod } from '../../regions/reportingPeriod';
import { isOutside, isToCome } from '../dateOfYear';
import { happenedKeys } from '../happenedKeys';
import { matchRows } from '../matchRows';
import type { Rule } from '../rule';
import { templatesWhere } from '../templatesWhere';

/** V-05: what took place has come. A day outside the reporting year is dateOutsideYear's to report. */
export const dateInFuture: Rule = {
  code: 'dateInFuture',
  severity: 'warning',
  reads: 'shared',
  templates: templatesWhere((template) => happenedKeys(template).length > 0),
  inputs: [],
  find({ template, columns }, { region, year, today }, emit) {
    const period = reportingPeriod(region, template.key, year);

    for (const key of happenedKeys(template)) {
      matchRows(
        columns,
        [key],
        ([date]) => isToCome(date, today) && !isOutside(date, period),
        (row, [date]) => emit(row, key, { date: String(date) }),
      );
    }
  },
};
