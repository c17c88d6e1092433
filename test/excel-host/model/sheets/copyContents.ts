import type { Book } from '../book';
import { referenceText } from '../calc/reference';
import { renameTableInFormula } from '../calc/renameInFormulas';
import { rewriteFormula } from '../calc/rewriteFormula';
import { nameArea } from '../names/nameArea';
import type { Sheet } from '../sheet';
import { findTable } from '../tables/findTable';
import type { Table } from '../types';

/**
 * Puts all that is on a sheet onto its copy. What points at the sheet points at the copy; tables get new names;
 * names of the workbook that point at the sheet become names of the copy too, as in Excel.
 */
export function copyContents(book: Book, sheet: Sheet, copy: Sheet): void {
  copy.cells = sheet.cells.copy();
  copy.rows = new Map(sheet.rows);
  copy.columns = new Map(sheet.columns);
  copy.merges = [...sheet.merges];
  copy.freeze = { ...sheet.freeze };
  copy.protection = sheet.protection;
  copy.tabColor = sheet.tabColor;
  copy.showGridlines = sheet.showGridlines;
  copy.showHeadings = sheet.showHeadings;
  copy.autoFilter = sheet.autoFilter && {
    area: sheet.autoFilter.area,
    filters: new Map(sheet.autoFilter.filters),
  };

  for (const [key, value] of sheet.pageLayout) copy.pageLayout.set(key, value);

  copyTables(book, sheet, copy);
  copyRules(book, sheet, copy);
  copyObjects(book, sheet, copy);
  copyNames(book, sheet, copy);
  pointAtCopy(sheet, copy);
}

function copyTables(book: Book, sheet: Sheet, copy: Sheet): void {
  for (const table of sheet.tables) {
    const made: Table = {
      ...table,
      id: book.nextId(),
      name: copiedName(book, table.name),
      columns: table.columns.map((column) => ({ ...column })),
    };

    copy.tables.push(made);
  }
}

// `Table1` → `Table13` in Excel; here the first free number, which nobody may rely on either.
function copiedName(book: Book, name: string): string {
  for (let number = 2; ; number += 1) {
    if (findTable(book, `${name}${number}`) === null) return `${name}${number}`;
  }
}

function copyRules(book: Book, sheet: Sheet, copy: Sheet): void {
  copy.validations = sheet.validations.map((validation) => ({ ...validation }));
  copy.conditionals = sheet.conditionals.map((conditional) => ({ ...conditional, id: book.nextId() }));
}

function copyObjects(book: Book, sheet: Sheet, copy: Sheet): void {
  copy.comments = sheet.comments.map((comment) => ({
    ...comment,
    id: book.nextId(),
    replies: comment.replies.map((reply) => ({ ...reply, id: book.nextId() })),
  }));
  copy.charts = sheet.charts.map((chart) => ({
    ...chart,
    id: book.nextId(),
    legend: { ...chart.legend },
    series: chart.series.map((series) => ({ ...series })),
  }));
}

function copyNames(book: Book, sheet: Sheet, copy: Sheet): void {
  const pointing = book.names.filter((name) => nameArea(book, null, name)?.sheet === sheet);
  const own = [
    ...sheet.names,
    ...pointing.filter(({ name }) => !sheet.names.some((one) => one.name === name)),
  ];

  copy.names = own.map((name) => ({ ...name }));
}

function pointAtCopy(sheet: Sheet, copy: Sheet): void {
  const renamed = (formula: string): string => {
    const tables = sheet.tables.entries();
    let text = formula;

    for (const [index, table] of tables) {
      text = renameTableInFormula(text, table.name, copy.tables[index]?.name ?? table.name);
    }

    return text;
  };
  const moved = (formula: string): string =>
    rewriteFormula(renamed(formula), (token) =>
      token.kind === 'reference' && token.reference.sheet?.toLowerCase() === sheet.name.toLowerCase()
        ? referenceText({ ...token.reference, sheet: copy.name })
        : undefined,
    );

  for (const [row, column, cell] of copy.cells.entries()) {
    if (cell.formula) copy.cells.set(row, column, { ...cell, formula: moved(cell.formula) });
  }

  for (const name of copy.names) name.formula = moved(name.formula);

  for (const conditional of copy.conditionals) {
    if (conditional.condition.kind !== 'custom') continue;

    conditional.condition = { kind: 'custom', formula: moved(conditional.condition.formula) };
  }

  for (const series of copy.charts.flatMap((chart) => chart.series)) {
    series.values = moved(series.values);
    series.categories = moved(series.categories);

    if (series.name.startsWith('=')) series.name = moved(series.name);
  }
}
