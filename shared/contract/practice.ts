import * as z from 'zod';
import { PRACTICE_SELECTIONS, PRACTICE_STATES, PUBLICATION_BLOCKS } from '../practices/practice';
import { ORG_LEVELS } from '../regions/reporterKind';
import { regionParam, reporterParam } from './address';
import { plainText } from './plainText';
import { MAX_REASON_LENGTH } from './reason';

/** A row code, and so is the id of a decision. */
const code = z.string().regex(/^[0-9a-hjkmnp-tv-z]{12}$/);
const content = z.string().regex(/^[\w-]{43}$/);

/** Values of the path of a decision. */
export const practiceDecisionParams = z.strictObject({
  region: regionParam,
  reporter: reporterParam,
  row: code,
  decision: code,
});

const decided = {
  selection: z.enum(PRACTICE_SELECTIONS),
  score: z.number().min(0).max(100).nullable(),
  publish: z.boolean(),
  note: plainText.max(MAX_REASON_LENGTH),
  content,
};

/** A decision on the wire. Only what is in the region's bank is published. */
export const practiceChoiceSchema = z
  .strictObject(decided)
  .refine(({ selection, publish }) => !publish || selection === 'regional', { path: ['publish'] });

/** The same with who made it and when. */
export const practiceDecisionSchema = z.strictObject({
  id: code,
  ...decided,
  at: z.iso.datetime(),
  by: z.string(),
});

/** A practice with what was decided about it, the newest decision first, and how it stands. */
export const bankPracticeSchema = z.strictObject({
  reporter: reporterParam,
  row: code,
  year: z.int(),
  revision: z.int(),
  title: z.string(),
  summary: z.string(),
  form: z.string(),
  level: z.enum(ORG_LEVELS),
  organisation: z.string().nullable(),
  municipality: z.string().nullable(),
  selection: z.string(),
  expertScore: z.number().nullable(),
  consent: z.string().nullable(),
  content,
  decisions: z.array(practiceDecisionSchema),
  state: z.enum(PRACTICE_STATES),
  blocks: z.array(z.enum(PUBLICATION_BLOCKS)),
});

/** A practice of the bank on the wire. */
export type BankPractice = z.infer<typeof bankPracticeSchema>;

/** What an operator decides, on the wire. */
export type PracticeChoice = z.infer<typeof practiceChoiceSchema>;
