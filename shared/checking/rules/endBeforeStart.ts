import { monthOf } from '../../cells/monthOf';
import { sharedColumns } from '../../templates/sharedColumns';
import type { Template } from '../../templates/template';
import { knownDate } from '../knownDate';
import { matchRows } from '../matchRows';
import type { Rule } from '../rule';
import { sharedKeys } from '../sharedKeys';
import { templatesWhere } from '../templatesWhere';

type Period = NonNullable<Template['periods']>[number];

/**
 * V-04 over what leaves the workbook: what ends does not end before it began. Of dates that leave as months only
 * the months are compared; days of one month are endBeforeStartInMonth's.
 */
export const endBeforeStart: Rule = {
  code: 'endBeforeStart',
  severity: 'error',
  reads: 'shared',
  templates: templatesWhere((template) => sharedPeriods(template).length > 0),
  inputs: [],
  find({ template, columns }, _context, emit) {
    for (const [startKey, endKey] of sharedPeriods(template)) {
      matchRows(
        columns,
        [startKey, endKey],
        ([start, end]) => (knownDate(end) ?? '9999') < (knownDate(start) ?? ''),
        (row, [start, end]) => emit(row, endKey, { start: String(start), end: String(end) }),
      );
    }
  },
};

/** V-04 by days, where only the months leave the workbook. The days are local, so the finding does not name them. */
export const endBeforeStartInMonth: Rule = {
  code: 'endBeforeStartInMonth',
  severity: 'error',
  reads: 'local',
  templates: templatesWhere((template) => coarsePeriods(template).length > 0),
  inputs: [],
  find({ template, columns }, _context, emit) {
    for (const { start: startKey, end: endKey } of coarsePeriods(template)) {
      matchRows(
        columns,
        [startKey, endKey],
        ([start, end]) => isEarlierInMonth(knownDate(end), knownDate(start)),
        (row) => emit(row, endKey),
      );
    }
  },
};

/** The template's pairs of dates by the keys under which they leave the workbook. */
function sharedPeriods(template: Template): readonly (readonly [string, string])[] {
  const keys = sharedKeys(template);

  return (template.periods ?? []).flatMap(({ start, end }) => {
    const [startKey, endKey] = [keys.get(start), keys.get(end)];

    return startKey === undefined || endKey === undefined ? [] : [[startKey, endKey] as const];
  });
}

/** The pairs of which only the months leave the workbook, by the keys they have in it. */
function coarsePeriods(template: Template): readonly Period[] {
  const coarse = new Set(sharedColumns(template).flatMap(({ key, from }) => (key === from ? [] : [from])));

  return (template.periods ?? []).filter(({ start, end }) => coarse.has(start) && coarse.has(end));
}

function isEarlierInMonth(end: string | null, start: string | null): boolean {
  return end !== null && start !== null && monthOf(end) === monthOf(start) && end < start;
}
