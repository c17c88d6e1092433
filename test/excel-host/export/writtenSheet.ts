import type { ColumnDef, WriteSheet } from 'hucre/xlsx';
import { areaName } from '../model/address/areaName';
import type { Book } from '../model/book';
import { isRowHidden } from '../model/cells/isRowHidden';
import type { Sheet } from '../model/sheet';
import type { Table } from '../model/types';
import { writtenCells } from './writtenCells';
import { writtenChart } from './writtenChart';
import { writtenConditional, writtenValidation } from './writtenRules';
import { rgb, writtenStyle } from './writtenStyle';

/** What a protected sheet may allow, by the names in the file; Excel's API puts `allow` before them. */
const PERMISSIONS = [
  'formatCells',
  'formatColumns',
  'formatRows',
  'insertColumns',
  'insertRows',
  'insertHyperlinks',
  'deleteColumns',
  'deleteRows',
  'sort',
  'autoFilter',
] as const;

/** A sheet as hucre takes it; what it cannot take is added to `lost`. */
export function writtenSheet(book: Book, sheet: Sheet, lost: string[]): WriteSheet {
  const { freeze } = sheet;

  noteLost(book, sheet, lost);

  return {
    name: sheet.name,
    ...writtenCells(book, sheet),
    columns: columns(sheet),
    rowDefs: rowDefs(sheet),
    merges: sheet.merges.map(({ top, left, bottom, right }) => ({
      startRow: top,
      startCol: left,
      endRow: bottom,
      endCol: right,
    })),
    tables: sheet.tables.map(writtenTable),
    dataValidations: sheet.validations.map(writtenValidation),
    conditionalRules: sheet.conditionals.map(writtenConditional),
    charts: sheet.charts.flatMap((chart) => writtenChart(book, sheet, chart) ?? []),
    hidden: sheet.visibility === 'Hidden',
    veryHidden: sheet.visibility === 'VeryHidden',
    ...(freeze.rows + freeze.columns > 0 ? { freezePane: freeze } : {}),
    ...(sheet.autoFilter ? { autoFilter: { range: areaName(sheet.autoFilter.area) } } : {}),
    ...protection(sheet),
    view: {
      showGridLines: sheet.showGridlines,
      showRowColHeaders: sheet.showHeadings,
      ...(sheet.tabColor === '' ? {} : { tabColor: { rgb: rgb(sheet.tabColor) } }),
    },
    pageSetup: {
      paperSize: 'a4',
      orientation: sheet.pageLayout.get('orientation') === 'Landscape' ? 'landscape' : 'portrait',
      ...pages(sheet),
    },
  };
}

function columns(sheet: Sheet): ColumnDef[] {
  const last = Math.max(-1, ...[...sheet.columns.keys()].filter((column) => column < 1000));

  return Array.from({ length: last + 1 }, (_, column) => {
    const { size, hidden, style } = sheet.columns.get(column) ?? {};

    return {
      ...(size === undefined ? {} : { width: size }),
      ...(hidden ? { hidden } : {}),
      ...(style ? { style: writtenStyle(style) } : {}),
    };
  });
}

function rowDefs(sheet: Sheet): NonNullable<WriteSheet['rowDefs']> {
  return new Map(
    [...sheet.rows].map(([row, { size, fitted }]) => [
      row,
      {
        ...(size === undefined || fitted ? {} : { height: size }),
        ...(isRowHidden(sheet, row) ? { hidden: true } : {}),
      },
    ]),
  );
}

function writtenTable(table: Table): NonNullable<WriteSheet['tables']>[number] {
  return {
    name: table.name,
    range: areaName(table.area),
    columns: table.columns.map(({ name }) => ({ name })),
    style: table.style,
    showRowStripes: table.showBandedRows,
    showColumnStripes: table.showBandedColumns,
    showAutoFilter: table.showFilterButton,
  };
}

// In the file `true` forbids, in the API it allows.
function protection({ protection: kept }: Sheet): Pick<WriteSheet, 'protection'> {
  if (kept === null) return {};

  const allowed = PERMISSIONS.map((name) => {
    const key = `allow${name.charAt(0).toUpperCase()}${name.slice(1)}`;

    return [name, kept.options[key] !== true];
  });

  return {
    protection: {
      sheet: true,
      ...(kept.password === '' ? {} : { password: kept.password }),
      ...Object.fromEntries(allowed),
    },
  };
}

function pages(
  sheet: Sheet,
): Pick<NonNullable<WriteSheet['pageSetup']>, 'fitToPage' | 'fitToWidth' | 'fitToHeight'> {
  const zoom = sheet.pageLayout.get('zoom');

  if (typeof zoom !== 'object' || zoom === null) return {};

  const given = new Map(Object.entries(zoom));
  const across = Number(given.get('horizontalFitToPages') ?? 0);
  const down = Number(given.get('verticalFitToPages') ?? 0);

  return across + down > 0 ? { fitToPage: true, fitToWidth: across, fitToHeight: down } : {};
}

function noteLost(book: Book, sheet: Sheet, lost: string[]): void {
  for (const chart of sheet.charts) {
    if (writtenChart(book, sheet, chart) === null)
      lost.push(`${sheet.name}: chart ${chart.name} (${chart.type})`);
  }

  for (const { name } of sheet.pivots) lost.push(`${sheet.name}: PivotTable ${name}`);

  for (const table of sheet.tables) {
    const isFiltered = table.columns.some(({ filter }) => filter !== null);

    if (isFiltered) lost.push(`${sheet.name}: filters of ${table.name}; its rows stay hidden`);
  }

  for (const { kind, replies } of sheet.comments) {
    if (kind === 'comment' && replies.length > 0) lost.push(`${sheet.name}: replies to a comment`);
  }

  const hidden = sheet.names.filter(({ visible }) => !visible).map(({ name }) => name);

  if (hidden.length > 0) lost.push(`${sheet.name}: hidden state of the names ${hidden.join(', ')}`);
}
