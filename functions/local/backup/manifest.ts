import { CompactSign, compactVerify, createLocalJWKSet, errors, type JSONWebKeySet } from 'jose';
import * as z from 'zod';
import type { SigningKey } from '../../src/receipts/signingKey';

/** The type header of the signature, so that it is taken for nothing else. */
const TYPE = 'svod-backup+jws';

const file = z.strictObject({
  /** From the backup's folder, with `/`; nothing that leads out of it. */
  path: z.string().regex(/^[a-z]+\/[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+){0,4}$/),
  bytes: z.int().min(0),
  /** Of the file as it lies there, hex. */
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
});

const manifestSchema = z.strictObject({
  format: z.literal(1),
  region: z.string().regex(/^[a-z-]{1,64}$/),
  madeAt: z.iso.datetime(),
  files: z.array(file).max(100_000),
});

/** What a backup holds: signed, so that whoever has the public key sees that no file was changed, added or taken away. */
export type Manifest = z.infer<typeof manifestSchema>;

/** The manifest as a compact JWS, signed with the key that signs receipts. */
export function signManifest(manifest: Manifest, { privateKey, publicJwk }: SigningKey): Promise<string> {
  return new CompactSign(Buffer.from(JSON.stringify(manifest)))
    .setProtectedHeader({ alg: publicJwk.alg, kid: publicJwk.kid, typ: TYPE })
    .sign(privateKey);
}

/** The manifest that one of the keys has signed, or `null`: altered, of another key, or no manifest. */
export async function readManifest(jws: string, keys: JSONWebKeySet): Promise<Manifest | null> {
  try {
    const { payload, protectedHeader } = await compactVerify(jws.trim(), createLocalJWKSet(keys), {
      algorithms: ['EdDSA'],
    });
    const json: unknown = JSON.parse(Buffer.from(payload).toString());

    return protectedHeader.typ === TYPE ? (manifestSchema.safeParse(json).data ?? null) : null;
  } catch (error) {
    if (error instanceof errors.JOSEError || error instanceof SyntaxError) return null;

    throw error;
  }
}
