import { asText } from '../../protocol/args';
import { type ExcelClass, excelClass } from '../../protocol/excelClass';
import { type PlacedPivot, pivotChanged } from './placedPivot';

/** How a PivotTable is laid out, as recorded. */
export const pivotLayoutClass: ExcelClass<PlacedPivot> = excelClass('PivotLayout', {
  reads: { LayoutType: ({ pivot }) => pivot.layout },
  writes: {
    LayoutType(subject, value, state) {
      subject.pivot.layout = asText(value);
      pivotChanged(subject, state);
    },
  },
});
