import { findArea } from '../../../model/address/findArea';
import { readValue } from '../../../model/cells/readValue';
import { findTable } from '../../../model/tables/findTable';
import type { ExcelState } from '../../excelState';
import type { Args } from '../../protocol/args';
import { type Behaviour, type ExcelClass, excelClass } from '../../protocol/excelClass';
import { invalidArgument } from '../../protocol/hostError';
import { cellJson } from '../range/cellJson';
import { type Hierarchy, pivotFieldsClass } from './pivotFields';
import { type PlacedPivot, pivotChanged } from './placedPivot';

/** A field of a PivotTable, and where it stands. */
type PlacedAxis = PlacedPivot & { readonly axis: 'rows' | 'columns' | 'filters' };

/** The fields of the source: its headings. */
export const hierarchiesClass: ExcelClass<PlacedPivot> = excelClass('PivotHierarchyCollection', {
  items: (subject, state) =>
    headings(subject, state).map((name) => hierarchyClass.of({ ...subject, name }, state)),
});

/** A field of the source. */
export const hierarchyClass: ExcelClass<Hierarchy> = excelClass('PivotHierarchy', nameReads());

const placedHierarchyClass: ExcelClass<Hierarchy> = excelClass('RowColumnPivotHierarchy', nameReads());

/** The fields on one axis. */
export const axisHierarchiesClass: ExcelClass<PlacedAxis> = excelClass('RowColumnPivotHierarchyCollection', {
  items: (subject, state) =>
    subject.pivot[subject.axis].map((name) => placedHierarchyClass.of({ ...subject, name }, state)),
  calls: {
    Add: (subject, args, state) => placedHierarchyClass.of(put(subject, args, state), state),
    Remove: (subject, args, state) => {
      remove(subject, placedHierarchyClass.subjectOf(args.at(0) ?? undefined)?.name, state);
    },
  },
});

const filterHierarchyClass: ExcelClass<Hierarchy> = excelClass('FilterPivotHierarchy', {
  ...nameReads(),
  links: { Fields: (subject, state) => pivotFieldsClass.of(subject, state) },
});

/** The fields above the PivotTable. */
export const filterHierarchiesClass: ExcelClass<PlacedAxis> = excelClass('FilterPivotHierarchyCollection', {
  items: (subject, state) =>
    subject.pivot[subject.axis].map((name) => filterHierarchyClass.of({ ...subject, name }, state)),
  calls: {
    Add: (subject, args, state) => filterHierarchyClass.of(put(subject, args, state), state),
    Remove: (subject, args, state) => {
      remove(subject, filterHierarchyClass.subjectOf(args.at(0) ?? undefined)?.name, state);
    },
  },
});

function nameReads(): Behaviour<Hierarchy> {
  return { reads: { Id: ({ name }) => name, Name: ({ name }) => name } };
}

function put(subject: PlacedAxis, args: Args, state: ExcelState): Hierarchy {
  const { pivot, axis } = subject;
  const name = hierarchyClass.subjectOf(args.at(0) ?? undefined)?.name;

  if (name === undefined) throw invalidArgument();

  // A field stands on one axis only.
  for (const other of ['rows', 'columns', 'filters'] as const)
    pivot[other] = pivot[other].filter((one) => one !== name);

  pivot[axis].push(name);
  pivotChanged(subject, state);

  return { sheet: subject.sheet, pivot, name };
}

function remove(subject: PlacedAxis, name: string | undefined, state: ExcelState): void {
  if (name === undefined) throw invalidArgument();

  subject.pivot[subject.axis] = subject.pivot[subject.axis].filter((one) => one !== name);
  pivotChanged(subject, state);
}

function headings({ sheet, pivot }: PlacedPivot, { book }: ExcelState): string[] {
  const table = findTable(book, pivot.source);
  const source = table ? { sheet: table.sheet, area: table.table.area } : findArea(book, sheet, pivot.source);
  const { top, left, right } = source.area;

  return Array.from({ length: right - left + 1 }, (_, index) =>
    String(cellJson(readValue(book, source.sheet, top, left + index))),
  );
}
