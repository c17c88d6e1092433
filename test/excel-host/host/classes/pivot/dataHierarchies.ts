import type { Pivot } from '../../../model/types';
import { asText } from '../../protocol/args';
import { type ExcelClass, excelClass } from '../../protocol/excelClass';
import { invalidArgument } from '../../protocol/hostError';
import { hierarchyClass } from './hierarchies';
import { type PlacedPivot, pivotChanged } from './placedPivot';

type PlacedData = PlacedPivot & { readonly data: Pivot['data'][number] };

/** The fields whose values are added up, counted … */
export const dataHierarchiesClass: ExcelClass<PlacedPivot> = excelClass('DataPivotHierarchyCollection', {
  items: (subject, state) =>
    subject.pivot.data.map((data) => dataHierarchyClass.of({ ...subject, data }, state)),
  calls: {
    Add(subject, args, state) {
      const source = hierarchyClass.subjectOf(args.at(0) ?? undefined)?.name;

      if (source === undefined) throw invalidArgument();

      const data = { name: `Sum of ${source}`, source, summarizeBy: 'Sum' };

      subject.pivot.data.push(data);
      pivotChanged(subject, state);

      return dataHierarchyClass.of({ ...subject, data }, state);
    },
    Remove(subject, args, state) {
      const data = dataHierarchyClass.subjectOf(args.at(0) ?? undefined)?.data;

      subject.pivot.data = subject.pivot.data.filter((one) => one !== data);
      pivotChanged(subject, state);
    },
  },
});

const dataHierarchyClass: ExcelClass<PlacedData> = excelClass('DataPivotHierarchy', {
  reads: {
    Id: ({ data }) => data.name,
    Name: ({ data }) => data.name,
    SummarizeBy: ({ data }) => data.summarizeBy,
  },
  writes: {
    Name(subject, value, state) {
      subject.data.name = asText(value);
      pivotChanged(subject, state);
    },
    SummarizeBy(subject, value, state) {
      subject.data.summarizeBy = asText(value);
      pivotChanged(subject, state);
    },
  },
});
