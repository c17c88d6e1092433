import { asList, asRecord, asText } from '../../protocol/args';
import { type ExcelClass, excelClass } from '../../protocol/excelClass';
import { type PlacedPivot, pivotChanged } from './placedPivot';

/** A field of a PivotTable's source. */
export type Hierarchy = PlacedPivot & { readonly name: string };

/** The fields of a hierarchy: over a table, the one of the same name. */
export const pivotFieldsClass: ExcelClass<Hierarchy> = excelClass('PivotFieldCollection', {
  items: (subject, state) => [pivotFieldClass.of(subject, state)],
});

const pivotFieldClass: ExcelClass<Hierarchy> = excelClass('PivotField', {
  reads: { Id: ({ name }) => name, Name: ({ name }) => name },
  calls: {
    ApplyFilter(subject, args, state) {
      const { manualFilter } = asRecord(args.at(0));
      const { selectedItems } = asRecord(manualFilter);

      subject.pivot.kept[subject.name] = asList(selectedItems).map(asText);
      pivotChanged(subject, state);
    },
  },
});
