import type { Columns, Value } from '../columns/columns';
import { valueAt } from '../columns/columns';
import { wholeOf } from '../measures/cut';
import { rowsWhere } from '../measures/rowsWhere';
import { sumCut } from '../measures/sumRows';
import { fixedSheetWords } from '../messages/ru/sheets';
import type { Region } from '../regions/region';
import type { RowsWhere, SumLine, Template, TemplateKey } from '../templates/template';
import { templates } from '../templates/templates';
import type { CellSpec } from './sheetSpec';
import { sumFormula } from './sumFormula';

/** The sheets of a workbook by template, with what fills them; `null`: nothing yet. */
export type Neighbours = Readonly<Partial<Record<TemplateKey, Columns | null>>>;

/**
 * What a registry of the same workbook comes to, by the code of the given row beside which it stands: live, and as
 * it is now. `null` where `template` is compared with none, or the workbook has no such sheet.
 */
export function rowSums(
  template: Template,
  neighbours: Neighbours,
  region: Region,
): ReadonlyMap<string, CellSpec> | null {
  const sums = template.fixedRows?.sums;
  const columns = sums && neighbours[sums.from];

  if (sums === undefined || columns === undefined) return null;

  const source = templates[sums.from];

  return new Map(
    sums.lines.map((line) => [
      line.code,
      {
        value: columns === null || columns.rows === 0 ? null : resultOf(columns, line),
        formula: sumFormula(source, line, region),
        format: '#,##0',
        style: 'computed',
      },
    ]),
  );
}

/** As the formula has it. */
function resultOf(columns: Columns, line: SumLine): number | string | null {
  if ('count' in line) return countOf(columns, line.count);

  const { sum, where } = line;
  const cut = where === undefined ? wholeOf(columns) : rowsWhere(columns, where.column, where.holds);
  const [added, missing] = sumCut(columns, 'sum', sum, cut);

  if (added === undefined || !('value' in added.quantity)) return null;

  return missing === undefined ? added.quantity.value : `${fixedSheetWords.atLeast} ${added.quantity.value}`;
}

function countOf(columns: Columns, { column, holds }: RowsWhere): number | null {
  const answers = Array.from(
    { length: columns.rows },
    (_, row): Value => valueAt(columns, column, row),
  ).filter((answer) => answer !== null);

  return answers.length === 0 ? null : answers.filter((answer) => holds.includes(String(answer))).length;
}
