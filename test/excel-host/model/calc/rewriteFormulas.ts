import type { Book } from '../book';
import type { Sheet } from '../sheet';
import type { Condition, ValidationRule } from '../types';

/** Where a formula stands; `sheet` is `null` for names of the workbook. */
export type FormulaPlace = {
  readonly sheet: Sheet | null;
  readonly row: number;
  readonly column: number;
};

/** Rewrites every formula of the workbook: cells, names, validations, conditional formats, charts, PivotTables. */
export function rewriteFormulas(book: Book, rewrite: (formula: string, place: FormulaPlace) => string): void {
  for (const name of book.names) name.formula = rewrite(name.formula, { sheet: null, row: 0, column: 0 });

  for (const sheet of book.sheets) rewriteSheet(sheet, rewrite);

  book.generation += 1;
}

function rewriteSheet(sheet: Sheet, rewrite: (formula: string, place: FormulaPlace) => string): void {
  const onSheet = (formula: string): string => rewrite(formula, { sheet, row: 0, column: 0 });
  const orText = (text: string): string => (text.startsWith('=') ? onSheet(text) : text);

  for (const [row, column, cell] of sheet.cells.entries()) {
    if (cell.formula === undefined) continue;

    const formula = rewrite(cell.formula, { sheet, row, column });

    if (formula !== cell.formula) sheet.cells.set(row, column, { ...cell, formula });
  }

  for (const name of sheet.names) name.formula = onSheet(name.formula);

  for (const validation of sheet.validations) validation.rule = rewriteRule(validation.rule, orText);

  for (const conditional of sheet.conditionals) {
    conditional.condition = rewriteCondition(conditional.condition, orText);
  }

  for (const series of sheet.charts.flatMap((chart) => chart.series)) {
    series.name = orText(series.name);
    series.values = orText(series.values);
    series.categories = orText(series.categories);
  }

  for (const pivot of sheet.pivots) {
    if (pivot.source.includes('!')) pivot.source = onSheet(`=${pivot.source}`).slice(1);
  }
}

function rewriteRule(rule: ValidationRule, rewrite: (text: string) => string): ValidationRule {
  switch (rule.kind) {
    case 'list':
      return { ...rule, source: rewrite(rule.source) };
    case 'custom':
      return { ...rule, formula: rewrite(rule.formula) };
    default:
      return {
        ...rule,
        first: typeof rule.first === 'string' ? rewrite(rule.first) : rule.first,
        ...(rule.second === undefined
          ? {}
          : { second: typeof rule.second === 'string' ? rewrite(rule.second) : rule.second }),
      };
  }
}

function rewriteCondition(condition: Condition, rewrite: (text: string) => string): Condition {
  switch (condition.kind) {
    case 'custom':
      return { ...condition, formula: rewrite(condition.formula) };
    case 'cellValue':
      return {
        ...condition,
        first: rewrite(condition.first),
        ...(condition.second === undefined ? {} : { second: rewrite(condition.second) }),
      };
    default:
      return condition;
  }
}
