import * as z from 'zod';
import { REGISTRIES } from '../../shared/contract/registries';
import { BODY_LIMITS } from './http/limits';
import { type TrustedProxies, trustedProxies } from './http/trustedProxies';
import { privateJwkSchema, signingKey } from './receipts/signingKey';
import { isStoreSetting } from './storage/openStoreOf';

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

const list = z
  .string()
  .transform((text) => text.split(',').map((one) => one.trim()))
  .transform((all) => all.filter((one) => one !== ''));

const origins = list.refine((all) => all.every(isOrigin), {
  message: 'not a list of origins such as https://example.org',
});

const proxies = list.transform((ranges, context): TrustedProxies => {
  const known = trustedProxies(ranges);
  if (known !== null) return known;

  context.issues.push({
    code: 'custom',
    message: 'not a list of addresses or ranges such as 10.0.0.0/8',
    input: null,
  });

  return z.NEVER;
});

const bytes = z
  .string()
  .regex(/^[1-9]\d*$/, 'not a number of bytes')
  .transform(Number)
  .refine((value) => value <= LARGEST, { message: 'more than 1 GiB' });

const environment = z.object({
  /** Connection string of the table service, or the address of a file on this machine. */
  SVOD_STORAGE: z.string().refine(isStoreSetting, {
    message: 'not a connection string, nor the address of a file such as file:/var/lib/svod/svod.db',
  }),
  /** The key receipts are signed with, a JWK as JSON. */
  SVOD_SIGNING_KEY: key,
  /** Origins of the pages that may call, separated by commas; none when the pages come from here. */
  SVOD_ORIGIN: origins.default([]),
  /** Addresses and ranges of this deployment's front ends, separated by commas: who they have seen is the client. */
  SVOD_TRUSTED_PROXIES: proxies.default(() => () => false),
  /** Instant at which a demonstration begins; the machine's own time without it. */
  SVOD_CLOCK: z.iso
    .datetime({ offset: true })
    .transform((text) => new Date(text))
    .optional(),
  /** Whether rows about persons, without names, may be sent at all, or only what they add up to. */
  SVOD_REGISTRIES: z.enum(REGISTRIES).default('rows'),
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

function isOrigin(text: string): boolean {
  return URL.canParse(text) && new URL(text).origin === text;
}
