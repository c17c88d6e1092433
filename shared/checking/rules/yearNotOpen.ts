import { openYears } from '../../regions/openYears';
import { TEMPLATE_KEYS } from '../../templates/templates';
import type { Rule } from '../rule';

/** V-02: the region collects this year. Being late is no fault here; the receipt says so. */
export const yearNotOpen: Rule = {
  code: 'yearNotOpen',
  severity: 'error',
  reads: 'shared',
  templates: TEMPLATE_KEYS,
  inputs: [],
  find(_sheet, { region, year }, emit) {
    if (openYears(region).includes(year)) return;

    emit(null, null, { actual: year, min: region.period.from, max: region.period.to });
  },
};
