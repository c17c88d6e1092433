import { intersectAreas } from '../../model/address/intersectAreas';
import { parseArea } from '../../model/address/parseArea';
import type { Book } from '../../model/book';
import type { Change, ChangeKind } from '../../model/types';
import { type EventDesk, WORKBOOK_TARGET } from './eventDesk';

/** Numbers of the library's events (host.schema.test.ts reads one from the library). */
const EVENT = {
  changed: 10,
  activated: 11,
  deactivated: 12,
  added: 13,
  selection: 14,
  deleted: 15,
  tableChanged: 101,
} as const;

/** Changes of cells as the API calls them. */
const CHANGE_TYPE: { readonly [kind in ChangeKind]?: string } = {
  values: 'RangeEdited',
  rowsInserted: 'RowInserted',
  rowsDeleted: 'RowDeleted',
  columnsInserted: 'ColumnInserted',
  columnsDeleted: 'ColumnDeleted',
  cellsInserted: 'CellInserted',
  cellsDeleted: 'CellDeleted',
};

/** Raises what Excel raises after a change of the workbook. */
export function raiseChange(book: Book, desk: EventDesk, change: Change, activeBefore: string): void {
  const { sheetId, address, kind } = change;
  const changeType = CHANGE_TYPE[kind];

  if (changeType !== undefined) raiseCells(book, desk, change, changeType);
  if (kind === 'selection') raiseSheet(desk, EVENT.selection, sheetId, { address });
  if (kind === 'sheetAdded') raiseSheet(desk, EVENT.added, sheetId, { source: 'Local' });
  if (kind === 'sheetDeleted') raiseSheet(desk, EVENT.deleted, sheetId, { source: 'Local' });

  if (book.activeSheetId !== activeBefore) {
    raiseSheet(desk, EVENT.deactivated, activeBefore, {});
    raiseSheet(desk, EVENT.activated, book.activeSheetId, {});
  }
}

function raiseCells(book: Book, desk: EventDesk, { sheetId, address }: Change, changeType: string): void {
  const args = { address, changeType, source: 'Local', triggerSource: 'Unknown' };
  const area = parseArea(address);
  const tables = book.sheets.find(({ id }) => id === sheetId)?.tables ?? [];

  raiseSheet(desk, EVENT.changed, sheetId, args);

  for (const table of tables) {
    if (area === null || intersectAreas(table.area, area) === null) continue;

    const message = { ...args, worksheetId: sheetId, tableId: table.id };

    desk.raise(EVENT.tableChanged, table.id, message);
    desk.raise(EVENT.tableChanged, WORKBOOK_TARGET, message);
  }
}

/** Tells the sheet's own listeners and those of all sheets. */
function raiseSheet(
  desk: EventDesk,
  number: number,
  sheetId: string,
  args: { readonly [key: string]: string },
): void {
  const message = { ...args, worksheetId: sheetId };

  desk.raise(number, sheetId, message);
  desk.raise(number, WORKBOOK_TARGET, message);
}
