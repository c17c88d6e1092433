import type { Value } from '../../columns/columns';
import { dueDate } from '../../regions/dueDate';
import type { Region } from '../../regions/region';
import { matchRows } from '../matchRows';
import type { Rule } from '../rule';

/** A day that is given to somebody is of one sheet, later than everybody's, and within the year after. */
export const exemptionDayInvalid: Rule = {
  code: 'exemptionDayInvalid',
  severity: 'error',
  reads: 'shared',
  templates: ['exemptions'],
  inputs: ['template', 'due'],
  find({ columns }, { region, year }, emit) {
    const until = `${year + 1}-12-31`;

    matchRows(
      columns,
      ['template', 'due'],
      ([template, due]) => {
        const after = usualDay(region, template, year);

        return due !== null && (after === null || typeof due !== 'string' || due <= after || due > until);
      },
      (row, [template]) => {
        const after = usualDay(region, template, year);

        emit(row, 'due', after === null ? {} : { from: after, to: until });
      },
    );
  },
};

/** `null` where several sheets are meant, or none that is used in the year. */
function usualDay(region: Region, template: Value | undefined, year: number): string | null {
  const entry = region.calendar.find((one) => one.template === template && one.from <= year);

  return entry === undefined ? null : dueDate(region, entry.template, year);
}
