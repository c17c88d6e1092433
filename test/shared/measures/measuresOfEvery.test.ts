import fc from 'fast-check';
import { measuresOf } from '../../../shared/measures/measuresOf';
import { TEMPLATE_KEYS, templates } from '../../../shared/templates/templates';
import { arbitraryColumns, arbitraryOrder } from '../columns/arbitraryColumns';
import { artificialRegion } from '../columns/artificialRegion';
import { reorderRows } from '../columns/columnsOf';

describe.each(TEMPLATE_KEYS)('what %s adds up to', (key) => {
  const template = templates[key];
  const sheets = arbitraryColumns(template, 12).chain((columns) =>
    fc.record({ columns: fc.constant(columns), order: arbitraryOrder(columns) }),
  );

  it('does not depend on the order of rows, and says every number once', () => {
    fc.assert(
      fc.property(sheets, ({ columns, order }) => {
        const measures = measuresOf(template, columns, artificialRegion);
        const names = measures.map(({ key: name, dimensions }) => name + JSON.stringify(dimensions));

        expect(measuresOf(template, reorderRows(columns, order), artificialRegion)).toEqual(measures);
        expect(new Set(names).size).toBe(names.length);
      }),
      { numRuns: 25 },
    );
  });
});
