import type { BinarySign, Node, Parsed } from './node';
import type { Token } from './token';
import { tokenise } from './tokenise';

/** Operators from the loosest to the tightest; a sign before an operand binds tighter than any of them. */
const LEVELS: readonly (readonly BinarySign[])[] = [
  ['=', '<>', '<', '>', '<=', '>='],
  ['&'],
  ['+', '-'],
  ['*', '/'],
  ['^'],
];
const REFERENCE_LEVELS: readonly (readonly BinarySign[])[] = [['space'], [':']];

/** The tree of a formula's text after `=`; `null` for what Excel would not take. */
export function parse(text: string): Parsed {
  const tokens = tokenise(text);

  if (tokens === null || tokens.length === 0) return null;

  try {
    const cursor = new Cursor(tokens);
    const node = binary(cursor, LEVELS, prefix);

    return cursor.done ? node : null;
  } catch (error) {
    if (error instanceof Unparsed) return null;

    throw error;
  }
}

class Unparsed extends Error {}

class Cursor {
  #at = 0;

  constructor(private readonly tokens: readonly Token[]) {}

  get done(): boolean {
    return this.#at >= this.tokens.length;
  }

  take(): Token {
    const token = this.tokens[this.#at];

    if (token === undefined) throw new Unparsed();

    this.#at += 1;

    return token;
  }

  /** The next sign, if it is one of these; it is taken. */
  sign<S extends string>(signs: readonly S[]): S | null {
    const token = this.tokens[this.#at];
    const sign = token?.kind === 'sign' ? signs.find((one) => one === token.sign) : undefined;

    if (sign === undefined) return null;

    this.#at += 1;

    return sign;
  }

  /** Whether the next sign is one of these; it stays. */
  sees(signs: readonly string[]): boolean {
    const token = this.tokens[this.#at];

    return token?.kind === 'sign' && signs.includes(token.sign);
  }

  expect(sign: string): void {
    if (this.sign([sign]) === null) throw new Unparsed();
  }
}

function binary(
  cursor: Cursor,
  levels: readonly (readonly BinarySign[])[],
  operand: (cursor: Cursor) => Node,
): Node {
  const [signs, ...tighter] = levels;

  if (signs === undefined) return operand(cursor);

  let left = binary(cursor, tighter, operand);

  for (let sign = cursor.sign(signs); sign !== null; sign = cursor.sign(signs)) {
    left = { kind: 'binary', sign, left, right: binary(cursor, tighter, operand) };
  }

  return left;
}

function prefix(cursor: Cursor): Node {
  const sign = cursor.sign(['-', '+', '@'] as const);

  if (sign !== null) return { kind: 'prefix', sign, operand: prefix(cursor) };

  let node = binary(cursor, REFERENCE_LEVELS, primary);

  while (cursor.sign(['%']) !== null) node = { kind: 'percent', operand: node };

  return node;
}

function primary(cursor: Cursor): Node {
  const token = cursor.take();

  switch (token.kind) {
    case 'number':
    case 'text':
      return { kind: token.kind, value: token.value } as Node;
    case 'error':
      return { kind: 'error', error: token.error };
    case 'reference':
      return { kind: 'reference', reference: token.reference };
    case 'structured':
      return { kind: 'structured', structured: token.structured };
    case 'name':
      return named(token.name, token.sheet);
    case 'function':
      return { kind: 'call', name: token.name.replace(/^_XLFN\.(_XLWS\.)?/, ''), args: args(cursor) };
    default:
      return bracketed(cursor, token.sign);
  }
}

function named(name: string, sheet: string | null): Node {
  if (sheet === null && /^(true|false)$/i.test(name)) return { kind: 'boolean', value: /^t/i.test(name) };

  return { kind: 'name', name, sheet };
}

function bracketed(cursor: Cursor, sign: string): Node {
  if (sign === '{') return array(cursor);
  if (sign !== '(') throw new Unparsed();

  const node = binary(cursor, LEVELS, prefix);

  cursor.expect(')');

  return node;
}

function args(cursor: Cursor): Node[] {
  cursor.expect('(');

  if (cursor.sign([')']) !== null) return [];

  const found: Node[] = [argument(cursor)];

  while (cursor.sign([',']) !== null) found.push(argument(cursor));

  cursor.expect(')');

  return found;
}

function argument(cursor: Cursor): Node {
  return cursor.sees([',', ')']) ? { kind: 'missing' } : binary(cursor, LEVELS, prefix);
}

function array(cursor: Cursor): Node {
  const rows: Node[][] = [[prefix(cursor)]];

  for (let sign = cursor.sign([',', ';']); sign !== null; sign = cursor.sign([',', ';'])) {
    if (sign === ';') rows.push([]);

    rows.at(-1)?.push(prefix(cursor));
  }

  cursor.expect('}');

  return { kind: 'array', rows };
}
