import type { SheetSpec } from '../../../../shared/sheets/sheetSpec';
import { rowHeight } from '../../../../shared/xlsx/write/rowHeight';
import type { Call } from '../batch/calls';
import { pointsOf } from './pointsOf';
import { rangeAt } from './rangeAt';
import { rectangles } from './rectangles';
import type { Target } from './target';

/** Above so many rows, fitting their heights would keep Excel busy for seconds. */
const FITTED_ROWS = 20_000;

/** Widths, hidden columns, heights and what stays in view: only on fresh sheets, later they are the user's. */
export function layoutCalls(target: Target): readonly Call[] {
  if (!target.isFresh) return freezeAgain(target);

  return [...widthCalls(target), ...heightCalls(target), () => freeze(target)];
}

/** Headings over several columns. */
export function mergeCalls({ sheet, spec }: Target): readonly Call[] {
  return spec.rows.flatMap(({ cells }, row) =>
    cells.flatMap((cell, column) =>
      cell?.span !== undefined && cell.span > 1
        ? [() => sheet.getRangeByIndexes(row, column, 1, cell.span ?? 1).merge(false)]
        : [],
    ),
  );
}

function widthCalls({ sheet, spec: { columns } }: Target): readonly Call[] {
  const key = ({ width, hidden = false }: SheetSpec['columns'][number]) => `${width} ${hidden}`;
  const alike = rectangles(1, columns.length, (_, column) => {
    const one = columns[column];

    return one ? key(one) : null;
  });

  return alike.flatMap(({ range }) => {
    const one = columns[range.left];

    if (one === undefined) return [];

    return [
      () => {
        const cells = rangeAt(sheet, range);

        cells.format.columnWidth = pointsOf(one.width);
        if (one.hidden) cells.columnHidden = true;
      },
    ];
  });
}

// Excel fits a row to its text by itself, but not to merged cells.
function heightCalls({ sheet, spec: { rows, columns, table } }: Target): readonly Call[] {
  const given = rows.flatMap((row, top) => {
    const isBody = table !== null && top > table.range.top && top <= table.range.bottom;
    const height = isBody ? row.height : rowHeight(row, columns);

    if (height === undefined || height === null) return [];

    return [
      () => {
        sheet.getRangeByIndexes(top, 0, 1, 1).format.rowHeight = height;
      },
    ];
  });

  if (table === null || table.range.bottom - table.range.top > FITTED_ROWS) return given;

  const body = { ...table.range, top: table.range.top + 1 };

  return [...given, () => rangeAt(sheet, body).format.autofitRows()];
}

function freeze({ sheet, spec: { freeze: view } }: Target): void {
  const { rows, columns } = view;

  if (rows > 0 && columns > 0) sheet.freezePanes.freezeAt(sheet.getRangeByIndexes(0, 0, rows, columns));
  else if (rows > 0) sheet.freezePanes.freezeRows(rows);
  else if (columns > 0) sheet.freezePanes.freezeColumns(columns);
}

function freezeAgain(target: Target): readonly Call[] {
  const isShifted = target.old?.range?.top !== target.spec.table?.range.top;

  return isShifted ? [() => freeze(target)] : [];
}
