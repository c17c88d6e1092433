import { measuredNumber } from '../../measures/measuredNumber';
import { fixedValues } from '../fixedValues';
import type { Rule } from '../rule';

/** V-21: the monitoring counts as many organisations as the directory has open. */
export const organisationsTotalDiffers: Rule = {
  code: 'organisationsTotalDiffers',
  severity: 'warning',
  reads: 'shared',
  templates: ['monitoring'],
  reporters: ['municipality'],
  inputs: ['value'],
  context: ['organisations.measures'],
  find(sheet, context, emit) {
    const stated = fixedValues(sheet, context).get('orgs_total');
    const listed = measuredNumber(context['organisations.measures'] ?? [], 'organisations.rows');

    if (typeof stated?.value === 'number' && listed !== null && listed !== stated.value)
      emit(stated.row, 'value', { actual: stated.value, expected: listed });
  },
};
