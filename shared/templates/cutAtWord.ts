/** Prepositions, conjunctions and marks that a cut leaves at the end. */
const DANGLING = /(?:[\s.;,:(«–-]\p{L}{0,3})*$/u;

/** `text` in at most `length` characters: cut between two words, with an ellipsis, without what then hangs at its end. */
export function cutAtWord(text: string, length: number): string {
  if (text.length <= length) return text;

  const cut = text.slice(0, length);

  return `${cut.slice(0, cut.lastIndexOf(' ')).replace(DANGLING, '')}…`;
}
