const SCORE = /^\d{1,3}(?:[.,]\d{1,2})?$/;

/** A score as it was typed: 0 to 100; `null`: none; `undefined`: no score at all. */
export function readScore(typed: string): number | null | undefined {
  const text = typed.trim();
  if (text === '') return null;
  if (!SCORE.test(text)) return undefined;

  const score = Number(text.replace(',', '.'));

  return score <= 100 ? score : undefined;
}
