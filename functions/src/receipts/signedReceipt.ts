import { receiptSchema, type SignedReceipt } from '../../../shared/contract/receipt';

/** A stored signature together with the receipt it holds. Throws when it holds none: only ours are stored. */
export function signedReceipt(jws: string): SignedReceipt {
  const [, payload = ''] = jws.split('.');
  const receipt = receiptSchema.parse(JSON.parse(Buffer.from(payload, 'base64url').toString()));

  return { receipt, jws };
}
