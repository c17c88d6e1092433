import type { CellSpec, SheetSpec, ValidationSpec } from './sheetSpec';

/**
 * The sheet with its formulas and lists pointing at other sheets by what these are called now: a list that
 * points at a sheet that is not there makes Excel repair the file. `names` by the name Svod gave the sheet.
 */
export function withSheetNames(spec: SheetSpec, names: ReadonlyMap<string, string>): SheetSpec {
  if (names.size === 0) return spec;

  return {
    ...spec,
    rows: spec.rows.map((row) => ({
      ...row,
      cells: row.cells.map((cell) => cell && renamedCell(cell, names)),
    })),
    validations: spec.validations.map((validation) => renamedList(validation, names)),
  };
}

/** A sheet's name as formulas quote it. */
export function quotedSheetName(name: string): string {
  return `'${name.replaceAll("'", "''")}'`;
}

function renamedCell(cell: CellSpec, names: ReadonlyMap<string, string>): CellSpec {
  return cell.formula === undefined ? cell : { ...cell, formula: renamedFormula(cell.formula, names) };
}

function renamedList(validation: ValidationSpec, names: ReadonlyMap<string, string>): ValidationSpec {
  const { rule } = validation;
  const name = rule.kind === 'list' ? names.get(rule.sheet) : undefined;

  if (rule.kind !== 'list' || name === undefined) return validation;

  return { ...validation, rule: { ...rule, sheet: quotedSheetName(name) } };
}

// Svod's own names need no quotes, and its formulas hold no texts with an exclamation mark.
function renamedFormula(formula: string, names: ReadonlyMap<string, string>): string {
  return formula.replace(/[\p{L}\p{N}_.]+(?=!)/gu, (name) => {
    const now = names.get(name);

    return now === undefined ? name : quotedSheetName(now);
  });
}
