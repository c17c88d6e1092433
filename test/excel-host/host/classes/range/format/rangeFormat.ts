import { setColumnWidth } from '../../../../model/cells/setColumnWidth';
import { setRowHeight } from '../../../../model/cells/setRowHeight';
import { asFlag, asNumber } from '../../../protocol/args';
import { type ExcelClass, excelClass } from '../../../protocol/excelClass';
import { charactersOf, columnWidth, rowHeight } from '../../geometry';
import { autofitColumns, autofitRows } from './autofit';
import { rangeBordersClass } from './borders';
import { rangeFillClass } from './fill';
import { rangeFontClass } from './font';
import { formatProtectionClass } from './protection';
import { type Ranges, styleProperties } from './styleProperties';
import { oneOf } from './words';

const HORIZONTAL = ['General', 'Left', 'Center', 'Right', 'Fill', 'Justify', 'Distributed'] as const;
const VERTICAL = ['Top', 'Center', 'Bottom', 'Justify', 'Distributed'] as const;

const properties = styleProperties({
  WrapText: { read: ({ wrap }) => wrap ?? false, patch: (value) => ({ wrap: asFlag(value) }) },
  IndentLevel: { read: ({ indent }) => indent ?? 0, patch: (value) => ({ indent: asNumber(value) }) },
  HorizontalAlignment: {
    read: ({ horizontal }) => horizontal ?? 'General',
    patch: (value) => ({ horizontal: oneOf(HORIZONTAL, value) }),
  },
  VerticalAlignment: {
    read: ({ vertical }) => vertical ?? 'Bottom',
    patch: (value) => ({ vertical: oneOf(VERTICAL, value) }),
  },
});

/** The format of ranges. Widths and heights are in points. */
export const rangeFormatClass: ExcelClass<Ranges> = excelClass('RangeFormat', {
  reads: {
    ...properties.reads,
    ColumnWidth: (ranges) =>
      alike(
        ranges.flatMap(({ sheet, area }) =>
          sizes(area.left, area.right, (column) => columnWidth(sheet.columns.get(column))),
        ),
      ),
    RowHeight: (ranges) =>
      alike(
        ranges.flatMap(({ sheet, area }) =>
          sizes(area.top, Math.min(area.bottom, area.top + MOST_ROWS), (row) =>
            rowHeight(sheet.rows.get(row)),
          ),
        ),
      ),
  },
  writes: {
    ...properties.writes,
    ColumnWidth(ranges, value, { book }) {
      for (const { sheet, area } of ranges)
        setColumnWidth(book, sheet, area.left, area.right, charactersOf(asNumber(value)));
    },
    RowHeight(ranges, value, { book }) {
      for (const { sheet, area } of ranges) setRowHeight(book, sheet, area.top, area.bottom, asNumber(value));
    },
  },
  links: {
    Fill: (ranges, state) => rangeFillClass.of(ranges, state),
    Font: (ranges, state) => rangeFontClass.of(ranges, state),
    Borders: (ranges, state) => rangeBordersClass.of(ranges, state),
    Protection: (ranges, state) => formatProtectionClass.of(ranges, state),
  },
  calls: {
    AutofitColumns: (ranges, _args, state) => {
      autofitColumns(ranges, state);
    },
    AutofitRows: (ranges, _args, state) => {
      autofitRows(ranges, state);
    },
  },
});

/** Rows looked at for a common height. */
const MOST_ROWS = 100_000;

function sizes(first: number, last: number, sizeOf: (index: number) => number): number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => sizeOf(first + index));
}

function alike(values: readonly number[]): number | null {
  const [first = null] = values;

  return values.every((value) => value === first) ? first : null;
}
