import type { CellValue } from '../../types';
import { booleanOf } from '../booleanOf';
import type { Node } from '../node';
import { numberOf } from '../numberOf';
import type { Operand } from '../operand';
import { operandRows } from '../operandRows';
import { Raised } from '../raised';
import { scalarOf } from '../scalarOf';
import type { Scope } from '../scope';
import { type FunctionTable, scalar, wide } from './formulaFunction';

type Evaluate = (node: Node, scope: Scope) => Operand;

const MISSING: Node = { kind: 'missing' };

/** Conditions. */
export const logic: FunctionTable = {
  IF: {
    kind: 'lazy',
    run: ([condition = MISSING, yes = MISSING, no], scope, evaluate) => {
      if (booleanOf(scalarOf(scope.book, evaluate(condition, scope)))) return evaluate(yes, scope);

      return no ? evaluate(no, scope) : { kind: 'value', value: false };
    },
  },
  IFS: {
    kind: 'lazy',
    run: (args, scope, evaluate) => {
      for (let at = 0; at + 1 < args.length; at += 2) {
        const condition = scalarOf(scope.book, evaluate(args[at] ?? MISSING, scope));

        if (booleanOf(condition)) return evaluate(args[at + 1] ?? MISSING, scope);
      }

      throw new Raised('#N/A');
    },
  },
  IFERROR: {
    kind: 'lazy',
    run: ([node = MISSING, other = MISSING], scope, evaluate) =>
      unlessError(node, other, scope, evaluate, () => true),
  },
  IFNA: {
    kind: 'lazy',
    run: ([node = MISSING, other = MISSING], scope, evaluate) =>
      unlessError(node, other, scope, evaluate, (error) => error === '#N/A'),
  },
  CHOOSE: {
    kind: 'lazy',
    run: ([index = MISSING, ...choices], scope, evaluate) => {
      const choice = choices[Math.trunc(numberOf(scalarOf(scope.book, evaluate(index, scope)))) - 1];

      if (choice === undefined) throw new Raised('#VALUE!');

      return evaluate(choice, scope);
    },
  },
  AND: wide((operands, scope) => conditions(operands, scope).every(Boolean)),
  OR: wide((operands, scope) => conditions(operands, scope).some(Boolean)),
  XOR: wide((operands, scope) => conditions(operands, scope).filter(Boolean).length % 2 === 1),
  NOT: scalar(([value = null]) => !booleanOf(value)),
  TRUE: scalar(() => true),
  FALSE: scalar(() => false),
};

function unlessError(
  node: Node,
  other: Node,
  scope: Scope,
  evaluate: Evaluate,
  handles: (error: string) => boolean,
): Operand {
  try {
    const operand = evaluate(node, scope);
    const value = scalarOf(scope.book, operand);

    return isError(value) && handles(value.error) ? evaluate(other, scope) : operand;
  } catch (thrown) {
    if (thrown instanceof Raised && handles(thrown.error)) return evaluate(other, scope);

    throw thrown;
  }
}

function isError(value: CellValue): value is Extract<CellValue, object> {
  return typeof value === 'object' && value !== null;
}

// In ranges texts and empty cells do not count; without any condition Excel gives #VALUE!.
function conditions(operands: readonly Operand[], { book }: Scope): boolean[] {
  const found = operands.flatMap((operand) => {
    if (operand.kind === 'value') return [booleanOf(operand.value)];

    return operandRows(book, operand)
      .flat()
      .filter((value) => value !== null && typeof value !== 'string')
      .map(booleanOf);
  });

  if (found.length === 0) throw new Raised('#VALUE!');

  return found;
}
