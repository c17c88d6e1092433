import { generateKeyPairSync } from 'node:crypto';
import fc from 'fast-check';
import { CompactSign, calculateJwkThumbprint } from 'jose';
import { signedReceipt } from '../../../functions/src/receipts/signedReceipt';
import { privateJwkSchema, signingKey } from '../../../functions/src/receipts/signingKey';
import { signReceipt } from '../../../functions/src/receipts/signReceipt';
import { verifyReceipt } from '../../../functions/src/receipts/verifyReceipt';
import type { Receipt } from '../../../shared/contract/receipt';

const key = newKey();
const jwks = { keys: [key.publicJwk] };

const RECEIPT: Receipt = {
  id: 'khabarovsk.2024.mentees.08701000.3',
  region: 'khabarovsk',
  year: 2024,
  template: 'mentees',
  templateVersion: 1,
  reporter: '08701000',
  revision: 3,
  contentHash: 'a'.repeat(64),
  rows: 12,
  sentAt: '2024-11-25T03:00:00.000Z',
  sentBy: 'a00000000001',
  late: false,
  measures: [{ key: 'mentees.rows', dimensions: {}, quantity: { kind: 'exact', value: 12 } }],
  checks: {
    rulesRun: ['requiredBlank'],
    comparedWith: {},
    warnings: 0,
    explained: 0,
    local: { readDate: 2 },
  },
};

function newKey() {
  const { privateKey } = generateKeyPairSync('ed25519');

  return signingKey(privateJwkSchema.parse(privateKey.export({ format: 'jwk' })));
}

describe('a signed receipt', () => {
  test('is verified by who has the published keys and nothing else', async () => {
    expect(await verifyReceipt(await signReceipt(RECEIPT, key), jwks)).toEqual(RECEIPT);
  });

  test('is read back from its signature', async () => {
    const jws = await signReceipt(RECEIPT, key);

    expect(signedReceipt(jws)).toEqual({ receipt: RECEIPT, jws });
  });

  test('stays valid when a newer key is published beside its own', async () => {
    const keys = [newKey().publicJwk, key.publicJwk];

    expect(await verifyReceipt(await signReceipt(RECEIPT, key), { keys })).toEqual(RECEIPT);
  });

  test('names its key by the thumbprint of RFC 7638', async () => {
    const { kty, crv, x, kid } = key.publicJwk;

    expect(kid).toBe(await calculateJwkThumbprint({ kty, crv, x }));
  });

  test('the published key holds nothing private', () => {
    expect(Object.keys(key.publicJwk).sort()).toEqual(['alg', 'crv', 'kid', 'kty', 'use', 'x']);
  });
});

describe('what is no receipt of ours', () => {
  test('one altered anywhere', async () => {
    const jws = await signReceipt(RECEIPT, key);

    await fc.assert(
      fc.asyncProperty(fc.nat(jws.length - 1), fc.constantFrom(...'AQgw.z'), async (at, put) => {
        const altered = jws.slice(0, at) + put + jws.slice(at + 1);
        const sameBytes = decoded(altered) === decoded(jws);

        expect(sameBytes || (await verifyReceipt(altered, jwks)) === null).toBe(true);
      }),
      { numRuns: 60 },
    );
  });

  test('one of another key', async () => {
    expect(await verifyReceipt(await signReceipt(RECEIPT, newKey()), jwks)).toBeNull();
  });

  test('one that another key signed in the name of ours', async () => {
    const forged = { privateKey: newKey().privateKey, publicJwk: key.publicJwk };

    expect(await verifyReceipt(await signReceipt(RECEIPT, forged), jwks)).toBeNull();
  });

  test.each(['', 'a.b.c', '..', `${Buffer.from('{"alg":"none"}').toString('base64url')}.e30.`])(
    '%j',
    async (jws) => {
      expect(await verifyReceipt(jws, jwks)).toBeNull();
    },
  );

  test('something else that our key has signed', async () => {
    const sign = (payload: unknown, typ: string) =>
      new CompactSign(Buffer.from(JSON.stringify(payload)))
        .setProtectedHeader({ alg: 'EdDSA', kid: key.publicJwk.kid, typ })
        .sign(key.privateKey);

    expect(await verifyReceipt(await sign(RECEIPT, 'JWT'), jwks)).toBeNull();
    expect(await verifyReceipt(await sign({ ...RECEIPT, rows: -1 }, 'svod-receipt+jws'), jwks)).toBeNull();
  });
});

describe('a signing key', () => {
  test('whose halves do not belong together is refused', () => {
    const own = generateKeyPairSync('ed25519').privateKey.export({ format: 'jwk' });
    const other = generateKeyPairSync('ed25519').privateKey.export({ format: 'jwk' });

    expect(() => signingKey(privateJwkSchema.parse(own))).not.toThrow();
    expect(() => signingKey(privateJwkSchema.parse({ ...own, x: other.x }))).toThrow();
  });
});

/** Base64url leaves bits over at its end, so two texts may stand for the same bytes. */
function decoded(jws: string): string {
  return jws
    .split('.')
    .map((part) => Buffer.from(part, 'base64url').toString('hex'))
    .join('.');
}
