import { knownDate } from '../knownDate';
import { matchRows } from '../matchRows';
import type { Rule } from '../rule';

/** The model was approved on 25.12.2019 (распоряжение Минпросвещения России № Р-145). By months, that December may be right. */
const MODEL_MONTH = '2019-12';

/** V-05: nobody took part in a programme of the model before there was one. */
export const startBeforeModel: Rule = {
  code: 'startBeforeModel',
  severity: 'warning',
  reads: 'shared',
  templates: ['programmes', 'mentors', 'mentees'],
  inputs: ['monthIn'],
  find({ columns }, _context, emit) {
    matchRows(
      columns,
      ['monthIn'],
      ([start]) => (knownDate(start) ?? MODEL_MONTH) < MODEL_MONTH,
      (row, [start]) => emit(row, 'monthIn', { start: String(start) }),
    );
  },
};
