import * as z from 'zod';
import { REFUSALS, type RefusalCode } from './refusals';

// Safe: these are the keys of that very object.
const codes = Object.keys(REFUSALS) as RefusalCode[];

/**
 * The body of every refusal. `message` is in the language the request asked for (Russian unless English is
 * preferred); `requestId` is what an operator can look up.
 */
export const errorBodySchema = z.strictObject({
  code: z.enum(codes),
  message: z.string(),
  params: z.record(z.string(), z.unknown()),
  requestId: z.string(),
});

/** A refusal on the wire. */
export type ErrorBody = z.infer<typeof errorBodySchema>;
