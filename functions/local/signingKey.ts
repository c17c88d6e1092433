import { generateKeyPairSync } from 'node:crypto';
import { resolve } from 'node:path';
import * as z from 'zod';
import { type SigningKey, signingKey } from '../src/receipts/signingKey';
import { type DataFolder, openDataFolder } from './dataFolder';
import { LocalFault } from './localFault';
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

/** The key that signs receipts, or `null` when none has been made yet. Throws `LocalFault` when the file is damaged. */
export async function keptSigningKey({
  signingKey: path,
}: Pick<DataFolder, 'signingKey'>): Promise<string | null> {
  const kept = await readSecret(path, schema);

  return kept === null ? null : JSON.stringify(kept);
}

/** The key that signs receipts, made on the first start: with another one old receipts could not be verified. */
export async function signingKeyOf(folder: Pick<DataFolder, 'signingKey'>): Promise<string> {
  const kept = await keptSigningKey(folder);

  if (kept !== null) return kept;

  const made = newSigningKey();

  await writeSecret(folder.signingKey, JSON.parse(made));

  return made;
}

/**
 * The key of this deployment, as its commands have it: of SVOD_SIGNING_KEY, of the file that SVOD_SIGNING_KEY_FILE names, or
 * of the data folder, which gets one when it has none. Where SVOD_STORAGE names a store none is made: with a key that the
 * service does not have, its receipts would be nobody's. Throws `LocalFault`.
 *
 * @param path of the data folder
 */
export async function deploymentKey(path: string): Promise<SigningKey> {
  const setting = await keyText(path);

  try {
    return signingKey(schema.parse(JSON.parse(setting)));
  } catch {
    // The cause may quote the key.
    throw new LocalFault('signingKeyInvalid', '');
  }
}

async function keyText(path: string): Promise<string> {
  const { SVOD_SIGNING_KEY, SVOD_SIGNING_KEY_FILE = '', SVOD_STORAGE } = process.env;

  if (SVOD_SIGNING_KEY !== undefined) return SVOD_SIGNING_KEY;
  if (SVOD_SIGNING_KEY_FILE !== '') return namedKey(resolve(SVOD_SIGNING_KEY_FILE));
  if (SVOD_STORAGE !== undefined) throw new LocalFault('signingKeyMissing', '');

  return signingKeyOf(await openDataFolder(path));
}

async function namedKey(signingKey: string): Promise<string> {
  const kept = await keptSigningKey({ signingKey });

  if (kept === null) throw new LocalFault('signingKeyAbsent', signingKey);

  return kept;
}
