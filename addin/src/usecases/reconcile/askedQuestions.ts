import type { Comparison } from './reconciliation';

/** What was asked about a merge: the questions that were listed, as they stood, and how many there were in all. */
export type AskedQuestions = { readonly listed: ReadonlySet<string>; readonly total: number };

type Shown = Pick<Comparison, 'collisions' | 'total'>;

/** What a comparison asks. Not where its rows stand: they may be sorted while the user decides. */
export function askedQuestions({ collisions, total }: Shown): AskedQuestions {
  return { listed: new Set(collisions.map(textOf)), total };
}

/** Whether a comparison asks what has not been asked, or says something else in it than it did then. */
export function hasNewQuestion(asked: AskedQuestions, { collisions, total }: Shown): boolean {
  return total > asked.total || collisions.some((collision) => !asked.listed.has(textOf(collision)));
}

function textOf({ id, kind, cells }: Shown['collisions'][number]): string {
  return JSON.stringify([id, kind, cells]);
}
