import * as z from 'zod';
import { plainText } from './plainText';

/** Characters of a reason. */
export const MAX_REASON_LENGTH = 500;

/** Halves of characters: no keyboard makes them, and each takes six bytes where it is kept. */
const BROKEN = /\p{Surrogate}/u;

/** Why an operator or a sender does something out of the ordinary; kept for good, so without names and contacts. */
export const reasonSchema = plainText
  .min(1)
  .max(MAX_REASON_LENGTH)
  .refine((text) => !BROKEN.test(text));

/** What of a person no reason may hold (shared/checking/unfitKind.ts). */
export const contactKindSchema = z.enum(['phone', 'email', 'snils', 'passport', 'name']);
