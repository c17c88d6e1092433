import type { CellValue } from '../../types';
import type { Node } from '../node';
import type { Operand } from '../operand';
import type { Scope } from '../scope';

/** A function of formulas. Raises Excel's errors. */
export type FormulaFunction =
  /** Takes single values; over ranges it runs place by place. Errors pass it by unless `takesErrors`. */
  | {
      readonly kind: 'scalar';
      readonly takesErrors?: boolean;
      readonly run: (values: readonly CellValue[], scope: Scope) => CellValue;
    }
  /** Takes its operands whole. */
  | { readonly kind: 'wide'; readonly run: (operands: readonly Operand[], scope: Scope) => Operand }
  /** Computes its arguments itself. */
  | {
      readonly kind: 'lazy';
      readonly run: (
        args: readonly Node[],
        scope: Scope,
        evaluate: (node: Node, scope: Scope) => Operand,
      ) => Operand;
    };

/** Functions by their names in capitals. */
export type FunctionTable = Readonly<Record<string, FormulaFunction>>;

/** A function of single values. */
export function scalar(run: (values: readonly CellValue[], scope: Scope) => CellValue): FormulaFunction {
  return { kind: 'scalar', run };
}

/** A function of whole operands that gives one value. */
export function wide(run: (operands: readonly Operand[], scope: Scope) => CellValue): FormulaFunction {
  return { kind: 'wide', run: (operands, scope) => ({ kind: 'value', value: run(operands, scope) }) };
}
