import type { Grid, GridRange, RawCell } from '../../../../shared/sheets/grid';
import type { WantedRows, WorkbookPort } from '../../ports/workbook';
import type { Batch } from '../batch/runBatch';
import { askDateSystem } from '../sheets/askDateSystem';
import { findSheet } from '../sheets/findSheet';
import type { FoundSheet } from '../sheets/foundSheet';
import { surveySheets } from '../sheets/surveySheets';
import { readAreas } from './readAreas';
import type { SheetArea } from './sheetArea';
import { trimmedCells } from './trimmedCells';

/** Rows below the last filled one in which a merge of filled cells may end. */
const MERGE_MARGIN = 200;
const ALL_ROWS: WantedRows = { from: 0, count: Number.POSITIVE_INFINITY };

type Asked = { readonly filled: Excel.Range; readonly used: Excel.Range };

/** The named sheets as grids, in three exchanges and one for each part of their cells. */
export async function readSheets(
  batch: Batch,
  names: readonly string[],
  { rows, ...control }: NonNullable<Parameters<WorkbookPort['readSheets']>[1]>,
): Promise<readonly Grid[]> {
  const asked = new Map<string, Asked>();
  const wanted = new Set(names.map((name) => name.toLowerCase()));
  const isFrom1904 = askDateSystem(batch);
  const sheets = await surveySheets(batch, (sheet) => {
    if (wanted.has(sheet.name.toLowerCase())) asked.set(sheet.name, askExtent(sheet));
  });
  const found = names.flatMap((name) => findSheet(sheets, name) ?? []);
  const areas = found.map((sheet) => areaOf(sheet, asked.get(sheet.name), rows));
  const merged = areas.map((area) => (area ? askMerges(area.area, area.used) : null));

  await batch.sync();
  await readAreas(
    batch,
    areas.flatMap((area) => area?.area ?? []),
    control,
  );

  return found.map(({ name, hidden, stamp }, index) => ({
    name,
    hidden,
    stamp,
    cells: gridCells(areas[index]?.area),
    merges: mergesOf(merged[index] ?? null),
    hiddenRows: areas[index]?.area.hiddenRows ?? new Set(),
    date1904: isFrom1904(),
  }));
}

function askExtent(sheet: Excel.Worksheet): Asked {
  const filled = sheet.getUsedRangeOrNullObject(true);
  const used = sheet.getUsedRangeOrNullObject(false);

  filled.load('rowIndex,columnIndex,rowCount,columnCount,rowHidden');
  used.load('rowIndex,columnIndex,rowCount,columnCount');

  return { filled, used };
}

function areaOf(
  { sheet }: FoundSheet,
  asked: Asked | undefined,
  { from, count }: WantedRows = ALL_ROWS,
): { readonly area: SheetArea; readonly used: Excel.Range } | null {
  if (asked === undefined || asked.filled.isNullObject) return null;

  const { rowIndex, columnIndex, rowCount, columnCount, rowHidden } = asked.filled;
  const top = Math.max(rowIndex, from);
  const height = Math.min(rowIndex + rowCount, from + count) - top;

  if (height <= 0) return null;

  // Excel answers `null` for rows of both kinds, which its typings do not know.
  const hidden: boolean | null = rowHidden;
  const hiddenRows = Array.from({ length: hidden === true ? height : 0 }, (_, row) => top + row);

  return {
    used: asked.used,
    area: {
      sheet,
      top,
      left: columnIndex,
      rows: height,
      columns: columnCount,
      isMixed: hidden === null,
      cells: [],
      hiddenRows: new Set(hiddenRows),
    },
  };
}

// Not of the whole sheet: one formatted down to its last row would keep Excel busy.
function askMerges({ sheet, top, rows }: SheetArea, used: Excel.Range): Excel.RangeAreas {
  const bottom = Math.min(used.rowIndex + used.rowCount, top + rows + MERGE_MARGIN);
  const range = sheet.getRangeByIndexes(0, 0, bottom, used.columnIndex + used.columnCount);
  const merged = range.getMergedAreasOrNullObject();

  merged.load('areas/items/rowIndex,areas/items/columnIndex,areas/items/rowCount,areas/items/columnCount');

  return merged;
}

function mergesOf(merged: Excel.RangeAreas | null): readonly GridRange[] {
  if (merged === null || merged.isNullObject) return [];

  return merged.areas.items.map(({ rowIndex, columnIndex, rowCount, columnCount }) => ({
    top: rowIndex,
    left: columnIndex,
    bottom: rowIndex + rowCount - 1,
    right: columnIndex + columnCount - 1,
  }));
}

function gridCells(area: SheetArea | undefined): readonly (readonly RawCell[])[] {
  return area ? trimmedCells(area) : [];
}
