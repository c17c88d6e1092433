import { ROW_CODE } from '../../columns/columns';
import { TEMPLATE_KEYS } from '../../templates/templates';
import { columnOf } from '../columnOf';
import { countEntries } from '../countEntries';
import type { Rule } from '../rule';

/**
 * A row code stands once: a row copied inside Excel keeps the code of the original. Reported once a code,
 * since the code is the address.
 */
export const rowCodeDuplicate: Rule = {
  code: 'rowCodeDuplicate',
  severity: 'error',
  reads: 'shared',
  templates: TEMPLATE_KEYS,
  inputs: [ROW_CODE],
  find({ columns }, _context, emit) {
    const { dictionary, codes } = columnOf(columns, ROW_CODE);

    if (dictionary.length === columns.rows) return;

    const counts = countEntries({ dictionary, codes });

    codes.forEach((code, row) => {
      const count = counts[code] ?? 0;

      if (count < 2 || dictionary[code] === null) return;
      emit(row, ROW_CODE, { count });
      counts[code] = 0;
    });
  },
};
