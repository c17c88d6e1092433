import { deletePivot } from '../../../model/objects/deletePivot';
import { asText } from '../../protocol/args';
import { type ExcelClass, excelClass } from '../../protocol/excelClass';
import { worksheetClass } from '../sheet/worksheet';
import { dataHierarchiesClass } from './dataHierarchies';
import { axisHierarchiesClass, filterHierarchiesClass, hierarchiesClass } from './hierarchies';
import { pivotLayoutClass } from './pivotLayout';
import { type PlacedPivot, pivotChanged } from './placedPivot';

/** A PivotTable as recorded: what stands where, never a number. */
export const pivotClass: ExcelClass<PlacedPivot> = excelClass('PivotTable', {
  reads: {
    Id: ({ pivot }) => pivot.id,
    Name: ({ pivot }) => pivot.name,
  },
  writes: {
    Name(subject, value, state) {
      subject.pivot.name = asText(value);
      pivotChanged(subject, state);
    },
  },
  links: {
    Worksheet: ({ sheet }, state) => worksheetClass.of(sheet, state),
    Layout: (subject, state) => pivotLayoutClass.of(subject, state),
    Hierarchies: (subject, state) => hierarchiesClass.of(subject, state),
    RowHierarchies: (subject, state) => axisHierarchiesClass.of({ ...subject, axis: 'rows' }, state),
    ColumnHierarchies: (subject, state) => axisHierarchiesClass.of({ ...subject, axis: 'columns' }, state),
    FilterHierarchies: (subject, state) => filterHierarchiesClass.of({ ...subject, axis: 'filters' }, state),
    DataHierarchies: (subject, state) => dataHierarchiesClass.of(subject, state),
  },
  calls: {
    Refresh(subject, _args, state) {
      subject.pivot.refreshed += 1;
      pivotChanged(subject, state);
    },
    Delete: ({ sheet, pivot }, _args, { book }) => {
      deletePivot(book, sheet, pivot);
    },
  },
});
