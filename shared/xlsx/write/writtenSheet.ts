import type { ColumnDef, ConditionalRule, MergeRange, TableDefinition, WriteSheet } from 'hucre/xlsx';
import { sheets as wording } from '../../messages/ru/sheets';
import { rangeName } from '../../sheets/a1';
import type { ConditionalSpec, SheetSpec, TableSpec } from '../../sheets/sheetSpec';
import { pagesAcross } from './printTitles';
import { rowHeight } from './rowHeight';
import { writtenText } from './writtenCell';
import { writtenCells } from './writtenCells';
import { writtenChart } from './writtenChart';
import { writtenStyle } from './writtenStyle';
import { writtenValidation } from './writtenValidation';

/** Plain: the cells carry their own looks. */
const TABLE_STYLE = 'TableStyleLight1';
/** In inches; the footer stands in the bottom margin. */
const MARGINS = { left: 0.4, right: 0.4, top: 0.5, bottom: 0.6, header: 0.3, footer: 0.3 };

/** A sheet as hucre takes it. */
export function writtenSheet(spec: SheetSpec): WriteSheet {
  const { freeze } = spec;
  const { styles, rows, cells } = writtenCells(spec);

  return {
    name: spec.name,
    columns: spec.columns.map(({ width, hidden = false }, column) => written(width, hidden, styles[column])),
    rows,
    cells,
    rowDefs: heights(spec),
    merges: merges(spec),
    dataValidations: spec.validations.map(writtenValidation),
    conditionalRules: spec.conditionals.map(conditionalRule),
    ...(spec.charts.length > 0 ? { charts: spec.charts.map((chart) => writtenChart(chart, spec.name)) } : {}),
    hidden: spec.hidden ?? false,
    ...(freeze.rows + freeze.columns > 0 ? { freezePane: freeze } : {}),
    ...(spec.table ? { tables: [table(spec, spec.table)] } : {}),
    ...print(spec),
  };
}

function written(
  width: number,
  hidden: boolean,
  style: ReturnType<typeof writtenStyle> | undefined,
): ColumnDef {
  return style ? { width, hidden, style } : { width, hidden };
}

function heights({ rows, columns }: SheetSpec): Map<number, { readonly height: number }> {
  return new Map(
    rows.flatMap((row, top) => {
      const height = rowHeight(row, columns);

      return height === null ? [] : [[top, { height }] as const];
    }),
  );
}

function merges({ rows }: SheetSpec): MergeRange[] {
  return rows.flatMap((row, top) =>
    row.cells.flatMap((cell, left) => {
      if (!cell?.span || cell.span < 2) return [];

      return [{ startRow: top, startCol: left, endRow: top, endCol: left + cell.span - 1 }];
    }),
  );
}

// Excel repairs the file unless a table's column names are its heading cells, letter for letter.
function table({ rows }: SheetSpec, { name, range }: TableSpec): TableDefinition {
  const headings = rows[range.top]?.cells.slice(range.left, range.right + 1) ?? [];
  const columns = headings.map((cell) => ({ name: writtenText(String(cell?.value ?? '')) }));

  return { name, range: rangeName(range), columns, style: TABLE_STYLE, showRowStripes: false };
}

function conditionalRule({ range, formula, style }: ConditionalSpec, index: number): ConditionalRule {
  const { font, fill } = writtenStyle(style);
  const ink = font?.color ? { font: { color: font.color } } : {};

  return {
    type: 'expression',
    priority: index + 1,
    range: rangeName(range),
    formula,
    style: { ...ink, ...highlight(fill) },
  };
}

// In a conditional format the colour of a solid fill is its background.
function highlight(fill: ReturnType<typeof writtenStyle>['fill']): ConditionalRule['style'] {
  if (fill?.type !== 'pattern' || fill.fgColor === undefined) return {};

  return { fill: { type: 'pattern', pattern: 'solid', bgColor: fill.fgColor } };
}

function print(spec: SheetSpec): Pick<WriteSheet, 'pageSetup' | 'headerFooter'> {
  const { landscape, signature } = spec.print;

  return {
    pageSetup: {
      paperSize: 'a4',
      orientation: landscape ? 'landscape' : 'portrait',
      fitToPage: true,
      fitToWidth: pagesAcross(spec),
      fitToHeight: 0,
      margins: MARGINS,
    },
    headerFooter: { oddFooter: `${signature ? `&L${wording.signature}` : ''}&C&A&R${wording.page}` },
  };
}
