import { intersectAreas } from '../address/intersectAreas';
import { LAST_COLUMN, LAST_ROW } from '../limits';
import { findName } from '../names/findName';
import { findSheet } from '../sheets/findSheet';
import { bodyArea } from '../tables/bodyArea';
import { findTable } from '../tables/findTable';
import type { CellValue } from '../types';
import { binaryOperation } from './binaryOperation';
import { functions } from './functions/functions';
import { liftOver } from './liftOver';
import type { Node } from './node';
import { numberOf } from './numberOf';
import type { AreaOperand, Operand } from './operand';
import { parsedFormula } from './parsedFormula';
import { Raised } from './raised';
import type { Reference } from './reference';
import { scalarOf } from './scalarOf';
import type { Scope } from './scope';
import { structuredArea } from './structuredArea';

/** Names within names; deeper is taken for names defined by each other. */
const MAX_DEPTH = 32;

/** What a part of a formula comes to. Raises Excel's errors. */
export function evaluateNode(node: Node, scope: Scope): Operand {
  switch (node.kind) {
    case 'number':
    case 'text':
    case 'boolean':
      return { kind: 'value', value: node.value };
    case 'missing':
      return { kind: 'value', value: null };
    case 'error':
      throw new Raised(node.error);
    case 'reference':
      return placed(node.reference, scope);
    case 'structured':
      return structuredArea(scope, node.structured);
    case 'name':
      return named(node.name, node.sheet, scope);
    case 'array':
      return {
        kind: 'array',
        rows: node.rows.map((row) => row.map((item) => scalarOf(scope.book, evaluateNode(item, scope)))),
      };
    default:
      return computed(node, scope);
  }
}

type Computed = Extract<Node, { readonly kind: 'call' | 'prefix' | 'percent' | 'binary' }>;

function computed(node: Computed, scope: Scope): Operand {
  const { book } = scope;

  switch (node.kind) {
    case 'call':
      return called(node.name, node.args, scope);
    case 'percent':
      return liftOver(book, [evaluateNode(node.operand, scope)], ([value = null]) => numberOf(value) / 100);
    case 'prefix':
      return prefixed(node.sign, evaluateNode(node.operand, scope), scope);
    default:
      return combined(node, scope);
  }
}

function prefixed(sign: '-' | '+' | '@', operand: Operand, scope: Scope): Operand {
  if (sign === '-') return liftOver(scope.book, [operand], ([value = null]) => -numberOf(value));

  return sign === '@' ? { kind: 'value', value: scalarOf(scope.book, operand) } : operand;
}

function combined(node: Extract<Node, { readonly kind: 'binary' }>, scope: Scope): Operand {
  const left = evaluateNode(node.left, scope);
  const right = evaluateNode(node.right, scope);
  const { sign } = node;

  if (sign === ':') return spanned(left, right);
  if (sign === 'space') return intersected(left, right);

  return liftOver(scope.book, [left, right], ([a = null, b = null]) => binaryOperation(sign, a, b));
}

function called(name: string, args: readonly Node[], scope: Scope): Operand {
  const known = functions.get(name);

  if (known === undefined) throw new Raised('#NAME?');
  if (known.kind === 'lazy') return known.run(args, scope, evaluateNode);

  if (known.kind === 'wide') {
    return known.run(
      args.map((arg) => evaluateNode(arg, scope)),
      scope,
    );
  }

  return liftOver(
    scope.book,
    args.map((arg) => (known.takesErrors ? guarded(arg, scope) : evaluateNode(arg, scope))),
    (values) => {
      if (!known.takesErrors) raiseFirst(values);

      return known.run(values, scope);
    },
  );
}

function guarded(node: Node, scope: Scope): Operand {
  try {
    return evaluateNode(node, scope);
  } catch (thrown) {
    if (thrown instanceof Raised) return { kind: 'value', value: { error: thrown.error } };

    throw thrown;
  }
}

function raiseFirst(values: readonly CellValue[]): void {
  for (const value of values) {
    if (typeof value === 'object' && value !== null) throw new Raised(value.error);
  }
}

function placed({ sheet: name, area, fixed, shape }: Reference, scope: Scope): AreaOperand {
  const sheet = name === null ? scope.sheet : findSheet(scope.book, name);

  if (sheet === null) throw new Raised('#REF!');

  const down = shape === 'columns' ? 0 : scope.down;
  const across = shape === 'rows' ? 0 : scope.across;
  const moved = {
    top: area.top + (fixed.top ? 0 : down),
    bottom: area.bottom + (fixed.bottom ? 0 : down),
    left: area.left + (fixed.left ? 0 : across),
    right: area.right + (fixed.right ? 0 : across),
  };

  if (moved.top < 0 || moved.left < 0 || moved.bottom > LAST_ROW || moved.right > LAST_COLUMN) {
    throw new Raised('#REF!');
  }

  return { kind: 'area', sheet, area: moved };
}

function named(name: string, sheetName: string | null, scope: Scope): Operand {
  const sheet = sheetName === null ? scope.sheet : findSheet(scope.book, sheetName);

  if (sheet === null) throw new Raised('#REF!');

  const known = findName(scope.book, sheet, name);

  if (known) {
    const node = parsedFormula(scope.book, known.formula);

    if (node === null || scope.depth > MAX_DEPTH) throw new Raised('#NAME?');

    return evaluateNode(node, { ...scope, sheet, depth: scope.depth + 1, down: 0, across: 0 });
  }

  const table = findTable(scope.book, name);

  if (table === null) throw new Raised('#NAME?');

  return { kind: 'area', sheet: table.sheet, area: bodyArea(table.table) };
}

function spanned(left: Operand, right: Operand): AreaOperand {
  if (left.kind !== 'area' || right.kind !== 'area') throw new Raised('#VALUE!');
  if (left.sheet !== right.sheet) throw new Raised('#VALUE!');

  return {
    kind: 'area',
    sheet: left.sheet,
    area: {
      top: Math.min(left.area.top, right.area.top),
      left: Math.min(left.area.left, right.area.left),
      bottom: Math.max(left.area.bottom, right.area.bottom),
      right: Math.max(left.area.right, right.area.right),
    },
  };
}

function intersected(left: Operand, right: Operand): AreaOperand {
  if (left.kind !== 'area' || right.kind !== 'area') throw new Raised('#VALUE!');

  const area = left.sheet === right.sheet ? intersectAreas(left.area, right.area) : null;

  if (area === null) throw new Raised('#NULL!');

  return { kind: 'area', sheet: left.sheet, area };
}
