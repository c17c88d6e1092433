import * as z from 'zod';
import { PRACTICE_SELECTIONS, type PracticeDecision } from '../../../shared/practices/practice';
import type { PracticeAddress } from './practiceKeys';
import type { StoredValues } from './store';
import { StoreDamaged } from './storeErrors';

/** A decision and the practice it is about. */
export type KeptDecision = PracticeAddress & { readonly decision: PracticeDecision };

const stored = z.strictObject({
  reporter: z.string(),
  row: z.string(),
  id: z.string(),
  selection: z.enum(PRACTICE_SELECTIONS),
  score: z.number().nullable().default(null),
  publish: z.boolean(),
  note: z.string(),
  content: z.string(),
  at: z.iso.datetime(),
  by: z.string(),
});

/** A decision as properties. A score of `null` is left out, as the store has no such value. */
export function decisionValues({ reporter, row, decision }: KeptDecision): StoredValues {
  const { score, ...plain } = decision;

  return { reporter, row, ...plain, ...(score === null ? {} : { score }) };
}

/** What `decisionValues` wrote. Throws `StoreDamaged` on anything else. */
export function toDecision(values: StoredValues): KeptDecision {
  const kept = stored.safeParse(values);

  if (!kept.success) throw new StoreDamaged(`a decision on a practice: ${z.prettifyError(kept.error)}`);

  const { reporter, row, ...decision } = kept.data;

  return { reporter, row, decision };
}
