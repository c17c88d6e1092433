import * as z from 'zod';
import type { Result } from '../../../../shared/contract/result';
import { FACTS_VERSION } from '../../../../shared/facts/fact';
import { MAX_OPTION } from './limits';
import { invalidOption } from './odataFault';

/** Where the next page begins. */
export type SkipToken = z.output<typeof tokenSchema>;

const tokenSchema = z.strictObject({
  version: z.literal(FACTS_VERSION),
  /** Instant of the facts that the first page was made of. */
  asOf: z.iso.datetime(),
  /** Entities that `$top` still allows; `null` without it. */
  left: z.int().min(0).nullable(),
  /** Place of the last entity handed out (compareRows.ts). */
  after: z
    .array(z.union([z.string().max(MAX_OPTION), z.number(), z.null()]))
    .min(1)
    .max(20),
});

/** The token as it stands in an address. It opens nothing: what it says is only where to go on. */
export function writeSkipToken(token: SkipToken): string {
  return Buffer.from(JSON.stringify(token)).toString('base64url');
}

/** A token that came back; one that is not of the feed's own making is malformed. */
export function readSkipToken(text: string): Result<SkipToken, 'odataQueryInvalid'> {
  try {
    const json: unknown = JSON.parse(Buffer.from(text, 'base64url').toString());
    const token = tokenSchema.safeParse(json);

    return token.success ? { ok: true, value: token.data } : invalidOption('$skiptoken');
  } catch {
    // JSON.parse repeats what it was given in its message, which therefore goes nowhere.
    return invalidOption('$skiptoken');
  }
}
