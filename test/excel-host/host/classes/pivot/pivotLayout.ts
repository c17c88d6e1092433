import { asFlag, asText } from '../../protocol/args';
import { type ExcelClass, excelClass } from '../../protocol/excelClass';
import { type PlacedPivot, pivotChanged } from './placedPivot';

/** How a PivotTable is laid out, as recorded. */
export const pivotLayoutClass: ExcelClass<PlacedPivot> = excelClass('PivotLayout', {
  reads: {
    LayoutType: ({ pivot }) => pivot.layout,
    ShowColumnGrandTotals: ({ pivot }) => pivot.grandTotals.columns,
    ShowRowGrandTotals: ({ pivot }) => pivot.grandTotals.rows,
  },
  writes: {
    LayoutType(subject, value, state) {
      subject.pivot.layout = asText(value);
      pivotChanged(subject, state);
    },
    ShowColumnGrandTotals(subject, value, state) {
      subject.pivot.grandTotals.columns = asFlag(value);
      pivotChanged(subject, state);
    },
    ShowRowGrandTotals(subject, value, state) {
      subject.pivot.grandTotals.rows = asFlag(value);
      pivotChanged(subject, state);
    },
  },
});
