import type { GridRange } from '../../../../shared/sheets/grid';
import type { SheetSpec } from '../../../../shared/sheets/sheetSpec';
import type { OldSheet } from './target';

const PLACE = 'rowIndex,columnIndex,rowCount,columnCount';

type AskedTable = {
  /** By its name; another one is Svod's only if its headings say so. */
  readonly isKnown: boolean;
  readonly table: Excel.Table;
  readonly range: Excel.Range;
  readonly headings: Excel.Range;
  readonly formats: Excel.ConditionalFormatCollection;
};

/** What was asked of a sheet drawn before. */
export type AskedOld = {
  readonly used: Excel.Range;
  readonly table: AskedTable | null;
  readonly charts: readonly Excel.Chart[];
};

/** The same with the rules of its highlights and the series of its charts. */
export type RuledOld = AskedOld & { readonly rules: readonly Excel.ConditionalFormatRule[] };

/** Asks where the table, the charts and the last cell of a sheet are. Its tables are known by name. */
export function askOld(spec: SheetSpec, sheet: Excel.Worksheet): AskedOld {
  const used = sheet.getUsedRangeOrNullObject(false).load('rowIndex,rowCount');
  const charts = spec.charts.map(({ name }) => sheet.charts.getItemOrNullObject(name).load('name'));
  const { items } = sheet.tables;
  const known = items.find(({ name }) => name.toLowerCase() === spec.table?.name.toLowerCase());
  const table = known ?? (items.length === 1 ? items[0] : undefined);

  if (table === undefined) return { used, table: null, charts };

  const range = table.load('showTotals').getRange().load(PLACE);
  const headings = table.getHeaderRowRange().load('values');

  return {
    used,
    table: {
      isKnown: known !== undefined,
      table,
      range,
      headings,
      formats: range.conditionalFormats.load('items/type'),
    },
    charts,
  };
}

/** Asks for the formulas of the highlights and the series of the charts. */
export function askRules(asked: AskedOld): RuledOld {
  const rules = customFormats(asked).map(({ custom }) => custom.rule.load('formula'));
  const charts = asked.charts.filter((chart) => !chart.isNullObject);

  for (const chart of charts) chart.series.load('count');

  return { ...asked, charts, rules };
}

/** What the sheet has, once everything has come. */
export function oldOf(spec: SheetSpec, asked: RuledOld): OldSheet {
  const { used, rules } = asked;
  const table = asked.table && isDrawn(spec, asked.table) ? asked.table : null;
  const bottom = used.isNullObject ? -1 : used.rowIndex + used.rowCount - 1;
  const highlights = customFormats(asked).map((format, index) => ({
    format,
    formula: String(rules[index]?.formula),
  }));

  const charts = new Map(
    asked.charts.map((chart) => [chart.name, { chart, series: chart.series.count }] as const),
  );
  const common = { bottom, highlights, charts };

  if (table === null) return { table, range: null, headings: [], showsTotals: false, ...common };

  return {
    table: table.table,
    range: rangeOf(table.range),
    headings: (table.headings.values[0] ?? []).map(String),
    showsTotals: table.table.showTotals,
    ...common,
  };
}

// The user may have renamed the table, or undone it and made one of their own.
function isDrawn({ table, rows, print }: SheetSpec, { isKnown, headings }: AskedTable): boolean {
  const top = table?.range.top ?? print.titleRows?.[0];
  const wanted = top === undefined ? [] : (rows[top]?.cells ?? []);
  const present = (headings.values[0] ?? []).map(String);

  return isKnown || (wanted.length > 0 && wanted.every((cell) => present.includes(String(cell?.value))));
}

function customFormats({ table }: AskedOld): readonly Excel.ConditionalFormat[] {
  return (table?.formats.items ?? []).filter(({ type }) => type === 'Custom');
}

function rangeOf({ rowIndex, columnIndex, rowCount, columnCount }: Excel.Range): GridRange {
  return {
    top: rowIndex,
    left: columnIndex,
    bottom: rowIndex + rowCount - 1,
    right: columnIndex + columnCount - 1,
  };
}
