import type { EdmValue } from './entityType';

/** A piece of a `$filter`, with the zero-based place where it begins. */
export type Token = { readonly at: number } & (
  | { readonly kind: 'open' | 'close' | 'comma' }
  /** A property, an operator, or the name of a function. */
  | { readonly kind: 'name'; readonly name: string }
  | { readonly kind: 'literal'; readonly value: EdmValue }
);

/** Sticky and without nested repetition: a hostile text is passed over once. */
const SPACES = /[ \t]+/y;
const NAME = /[A-Za-z_][A-Za-z0-9_./]*/y;
const NUMBER = /-?\d{1,15}(?:\.\d{1,15})?(?:[eE][+-]?\d{1,3})?(?![\w.])/y;
const TEXT = /'[^']*(?:''[^']*)*'/y;
const SIGNS = { '(': 'open', ')': 'close', ',': 'comma' } as const;

/** The pieces of a `$filter`, or the place of the first one that cannot be one. */
export function readTokens(text: string): readonly Token[] | { readonly fault: number } {
  const tokens: Token[] = [];
  let at = 0;

  while (at < text.length) {
    const spaces = matchAt(SPACES, text, at);
    if (spaces !== null) {
      at += spaces.length;
      continue;
    }

    const found = tokenAt(text, at);
    if (found === null) return { fault: at };

    tokens.push(found.token);
    at += found.length;
  }

  return tokens;
}

function tokenAt(text: string, at: number): { readonly token: Token; readonly length: number } | null {
  const sign = text.charAt(at);
  if (isSign(sign)) return { token: { at, kind: SIGNS[sign] }, length: 1 };

  const quoted = matchAt(TEXT, text, at);
  if (quoted !== null) return literal(at, quoted.slice(1, -1).replaceAll("''", "'"), quoted);

  const digits = matchAt(NUMBER, text, at);
  if (digits !== null && Number.isFinite(Number(digits))) return literal(at, Number(digits), digits);

  const name = matchAt(NAME, text, at);
  if (name === null) return null;
  if (name === 'null') return literal(at, null, name);

  return { token: { at, kind: 'name', name }, length: name.length };
}

function literal(at: number, value: EdmValue, text: string) {
  return { token: { at, kind: 'literal', value } as const, length: text.length };
}

function isSign(sign: string): sign is keyof typeof SIGNS {
  return Object.hasOwn(SIGNS, sign);
}

function matchAt(pattern: RegExp, text: string, at: number): string | null {
  pattern.lastIndex = at;

  return pattern.exec(text)?.[0] ?? null;
}
