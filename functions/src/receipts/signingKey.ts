import { createHash, createPrivateKey, createPublicKey, type KeyObject } from 'node:crypto';
import * as z from 'zod';

/** An Ed25519 private key as a JSON Web Key (RFC 8037). */
export const privateJwkSchema = z.object({
  kty: z.literal('OKP'),
  crv: z.literal('Ed25519'),
  x: z.string(),
  d: z.string(),
});

/** The public half as it is published. */
export type PublicJwk = {
  readonly kty: 'OKP';
  readonly crv: 'Ed25519';
  readonly x: string;
  readonly kid: string;
  readonly alg: 'EdDSA';
  readonly use: 'sig';
};

/** The key receipts are signed with. */
export type SigningKey = { readonly privateKey: KeyObject; readonly publicJwk: PublicJwk };

/** The key of a JWK; its id is the thumbprint of RFC 7638. Throws when `x` and `d` are no such key. */
export function signingKey({ kty, crv, x, d }: z.infer<typeof privateJwkSchema>): SigningKey {
  // RFC 7638, 3.2: the required members of the public key, in this order, without blanks.
  const kid = createHash('sha256').update(JSON.stringify({ crv, kty, x })).digest('base64url');
  const privateKey = createPrivateKey({ key: { kty, crv, x, d }, format: 'jwk' });

  // Node takes `d` alone; a foreign `x` would publish a key that verifies nothing.
  if (createPublicKey(privateKey).export({ format: 'jwk' }).x !== x) throw new Error('x is not the key of d');

  return { privateKey, publicJwk: { kty, crv, x, kid, alg: 'EdDSA', use: 'sig' } };
}
