import { captionOf } from '../../templates/captionOf';
import { matchRows } from '../matchRows';
import type { Rule } from '../rule';
import { sharedKeys } from '../sharedKeys';
import { templatesWhere } from '../templatesWhere';

/** V-20 within a row: a part is not more than its whole, wherever both are numbers. Parts may overlap, so they are not added. */
export const partOverWholeInRow: Rule = {
  code: 'partOverWholeInRow',
  severity: 'error',
  reads: 'shared',
  templates: templatesWhere(({ parts = [] }) => parts.length > 0),
  inputs: [],
  find({ template, columns }, _context, emit) {
    const keys = sharedKeys(template);

    for (const { part, whole } of template.parts ?? []) {
      const [partKey, wholeKey] = [keys.get(part), keys.get(whole)];

      if (partKey === undefined || wholeKey === undefined) continue;

      matchRows(
        columns,
        [partKey, wholeKey],
        ([one, all]) => typeof one === 'number' && typeof all === 'number' && one > all,
        (row, [one, all]) =>
          emit(row, partKey, {
            actual: Number(one),
            max: Number(all),
            caption: captionOf(template, whole),
          }),
      );
    }
  },
};
