import * as z from 'zod';
import { REQUEST_REFUSALS } from './commonRefusals';
import type { Route } from './route';

/** The public keys receipts are signed with; with them anybody can verify a receipt offline. */
export const readKeys = {
  method: 'GET',
  path: 'jwks.json',
  summary: 'The public keys that receipts are signed with (RFC 7517).',
  access: { kind: 'public' },
  params: z.strictObject({}),
  query: z.strictObject({}),
  headers: z.strictObject({}),
  responses: {
    200: {
      description: 'The keys.',
      schema: z.strictObject({
        keys: z.array(
          z.strictObject({
            kty: z.literal('OKP'),
            crv: z.literal('Ed25519'),
            x: z.string(),
            kid: z.string(),
            alg: z.literal('EdDSA'),
            use: z.literal('sig'),
          }),
        ),
      }),
    },
  },
  refusals: [...REQUEST_REFUSALS],
} as const satisfies Route;
