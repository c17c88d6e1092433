import { CompactSign } from 'jose';
import type { Receipt } from '../../../shared/contract/receipt';
import type { SigningKey } from './signingKey';

/** The type header of a receipt's signature, so that it is taken for nothing else. */
export const RECEIPT_TYPE = 'svod-receipt+jws';

/** The signature over a receipt: a compact JWS whose payload is the receipt's JSON. */
export function signReceipt(receipt: Receipt, { privateKey, publicJwk }: SigningKey): Promise<string> {
  return new CompactSign(Buffer.from(JSON.stringify(receipt)))
    .setProtectedHeader({ alg: publicJwk.alg, kid: publicJwk.kid, typ: RECEIPT_TYPE })
    .sign(privateKey);
}
