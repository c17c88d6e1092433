import { generateKeyPairSync } from 'node:crypto';
import * as z from 'zod';
import type { DataFolder } from './dataFolder';
import { readSecret, writeSecret } from './secretFile';

const schema = z.strictObject({
  kty: z.literal('OKP'),
  crv: z.literal('Ed25519'),
  x: z.string(),
  d: z.string(),
});

/** A new Ed25519 private key as a JWK in JSON, the form of the setting SVOD_SIGNING_KEY. */
export function newSigningKey(): string {
  return JSON.stringify(generateKeyPairSync('ed25519').privateKey.export({ format: 'jwk' }));
}

/** The key that signs receipts, made on the first start: with another one old receipts could not be verified. */
export async function signingKeyOf({ signingKey: path }: DataFolder): Promise<string> {
  const kept = await readSecret(path, schema);

  if (kept !== null) return JSON.stringify(kept);

  const made = newSigningKey();

  await writeSecret(path, JSON.parse(made));

  return made;
}
