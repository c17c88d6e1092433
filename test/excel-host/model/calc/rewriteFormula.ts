import type { Token } from './token';
import { tokenise } from './tokenise';

/** A formula with other texts for some of its tokens; `undefined` leaves a token. What is no formula stays. */
export function rewriteFormula(formula: string, rewrite: (token: Token) => string | undefined): string {
  const body = formula.replace(/^=/, '');
  const prefix = formula.slice(0, formula.length - body.length);
  const tokens = tokenise(body);

  if (tokens === null) return formula;

  let text = prefix;
  let at = 0;

  for (const token of tokens) {
    const written = rewrite(token);

    if (written === undefined) continue;

    text += body.slice(at, token.start) + written;
    at = token.end;
  }

  return text + body.slice(at);
}
