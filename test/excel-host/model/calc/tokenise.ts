import type { ErrorText } from '../types';
import { type Reference, referenceOf } from './reference';
import { structuredOf } from './structured';
import type { Token } from './token';

/** What stands at one place of a formula, without its place. */
type Lexeme<T = Token> = T extends unknown ? Omit<T, 'start' | 'end'> : never;

const SPACE = /[ \t\r\n]+/y;
const TEXT = /"((?:[^"]|"")*)"/y;
const ERROR = /#(?:DIV\/0!|N\/A|NAME\?|NULL!|NUM!|REF!|VALUE!)/iy;
const SHEET = /(?:'((?:[^']|'')+)'|([\p{L}_][\p{L}\p{N}_.]*))!/uy;
const AREA =
  /(?:\$?[a-z]{1,3}\$?\d{1,7}(?::\$?[a-z]{1,3}\$?\d{1,7})?|\$?[a-z]{1,3}:\$?[a-z]{1,3}|\$?\d{1,7}:\$?\d{1,7})(?![\p{L}\p{N}_.(![])/iuy;
const NUMBER = /(?:\d+(?:\.\d*)?|\.\d+)(?:e[+-]?\d+)?/iy;
const NAME = /[\p{L}_\\][\p{L}\p{N}_.\\?]*/uy;
const BRACKETS = /\[((?:'.|[^'[\]]|\[(?:'.|[^'[\]])*\])*)\]/y;
const SIGN = /<=|>=|<>|[-+*/^&=<>%(),;:{}@]/y;

/** The tokens of a formula's text after `=`; `null` for what Excel would not take. */
export function tokenise(text: string): Token[] | null {
  const tokens: Token[] = [];
  let at = 0;

  while (at < text.length) {
    const space = match(SPACE, text, at);
    const start = at + (space?.[0].length ?? 0);

    if (start >= text.length) break;

    const found = lexeme(text, start);

    if (found === null) return null;

    const [part, end] = found;
    const last = tokens.at(-1);

    if (space && last && endsReference(last) && startsReference(part)) {
      tokens.push({ kind: 'sign', sign: 'space', start: at, end: start });
    }

    tokens.push({ ...part, start, end });
    at = end;
  }

  return tokens;
}

function lexeme(text: string, at: number): readonly [Lexeme, number] | null {
  const quoted = match(TEXT, text, at);

  if (quoted) return [{ kind: 'text', value: (quoted[1] ?? '').replaceAll('""', '"') }, end(quoted)];

  const error = match(ERROR, text, at);

  if (error) return [{ kind: 'error', error: error[0].toUpperCase() as ErrorText }, end(error)];

  const prefix = match(SHEET, text, at);

  if (prefix) return onSheet(text, end(prefix), prefix[1]?.replaceAll("''", "'") ?? prefix[2] ?? '');

  const reference = areaAt(text, at, null);

  if (reference) return [{ kind: 'reference', reference: reference[0] }, reference[1]];

  const number = match(NUMBER, text, at);

  if (number) return [{ kind: 'number', value: Number(number[0]) }, end(number)];

  return named(text, at) ?? signAt(text, at);
}

function onSheet(text: string, at: number, sheet: string): readonly [Lexeme, number] | null {
  const reference = areaAt(text, at, sheet);

  if (reference) return [{ kind: 'reference', reference: reference[0] }, reference[1]];

  const error = match(ERROR, text, at);

  if (error) return [{ kind: 'error', error: '#REF!' }, end(error)];

  const name = match(NAME, text, at);

  return name ? [{ kind: 'name', name: name[0], sheet }, end(name)] : null;
}

function named(text: string, at: number): readonly [Lexeme, number] | null {
  const name = match(NAME, text, at);
  const after = name ? end(name) : at;
  const brackets = match(BRACKETS, text, after);

  if (brackets) {
    const structured = structuredOf(name?.[0] ?? null, brackets[1] ?? '');

    return structured ? [{ kind: 'structured', structured }, end(brackets)] : null;
  }

  if (name === null) return null;
  if (text[after] === '(') return [{ kind: 'function', name: name[0].toUpperCase() }, after];

  return [{ kind: 'name', name: name[0], sheet: null }, after];
}

function signAt(text: string, at: number): readonly [Lexeme, number] | null {
  const sign = match(SIGN, text, at);

  return sign ? [{ kind: 'sign', sign: sign[0] }, end(sign)] : null;
}

function areaAt(text: string, at: number, sheet: string | null): readonly [Reference, number] | null {
  const area = match(AREA, text, at);
  const reference = area ? referenceOf(area[0], sheet) : null;

  return area && reference ? [reference, end(area)] : null;
}

function endsReference(token: Token): boolean {
  return token.kind === 'sign' ? token.sign === ')' : token.kind !== 'function';
}

function startsReference(part: Lexeme): boolean {
  return part.kind === 'sign' ? part.sign === '(' : true;
}

function match(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;

  return pattern.exec(text);
}

function end(found: RegExpExecArray): number {
  return found.index + found[0].length;
}
