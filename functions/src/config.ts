import * as z from 'zod';
import { BODY_LIMITS } from './http/limits';
import { privateJwkSchema, signingKey } from './receipts/signingKey';
import { tableClient } from './storage/tableClient';

const LARGEST = 1024 * 1024 * 1024;

const key = z.string().transform((text, context) => {
  try {
    return signingKey(privateJwkSchema.parse(JSON.parse(text)));
  } catch {
    // The cause may quote the key.
    context.issues.push({ code: 'custom', message: 'not an Ed25519 private key as JWK', input: null });

    return z.NEVER;
  }
});

const origins = z
  .string()
  .transform((text) => text.split(',').map((origin) => origin.trim()))
  .transform((list) => list.filter((origin) => origin !== ''))
  .refine((list) => list.every(isOrigin), { message: 'not a list of origins such as https://example.org' });

const bytes = z
  .string()
  .regex(/^[1-9]\d*$/, 'not a number of bytes')
  .transform(Number)
  .refine((value) => value <= LARGEST, { message: 'more than 1 GiB' });

const environment = z.object({
  /** Connection string of the table service. */
  SVOD_STORAGE: z.string().refine(isConnectionString, { message: 'not a connection string' }),
  /** The key receipts are signed with, a JWK as JSON. */
  SVOD_SIGNING_KEY: key,
  /** Origins of the pages that may call, separated by commas; none when the pages come from here. */
  SVOD_ORIGIN: origins.default([]),
  /** Instant at which a demonstration begins; the machine's own time without it. */
  SVOD_CLOCK: z.iso
    .datetime({ offset: true })
    .transform((text) => new Date(text))
    .optional(),
  SVOD_BODY_BYTES: bytes.default(BODY_LIMITS.bodyBytes),
  SVOD_INFLATED_BYTES: bytes.default(BODY_LIMITS.inflatedBytes),
});

/** The settings of a deployment, checked. */
export type Config = z.output<typeof environment>;

/** Reads the settings. Throws an error whose message lists every setting that is missing or wrong, without its value. */
export function readConfig(env: Readonly<Record<string, string | undefined>>): Config {
  const config = environment.safeParse(env);

  if (config.success) return config.data;

  const faults = config.error.issues.map(({ path, message }) => `  ${path.join('.')}: ${message}`);

  throw new Error(`The configuration is not complete:\n${faults.join('\n')}`);
}

/** The client library takes it. Its own complaint may quote the string. */
function isConnectionString(text: string): boolean {
  try {
    tableClient(text, 'members');

    return true;
  } catch {
    return false;
  }
}

function isOrigin(text: string): boolean {
  return URL.canParse(text) && new URL(text).origin === text;
}
