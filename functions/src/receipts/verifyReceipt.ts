import { compactVerify, createLocalJWKSet, errors, type JSONWebKeySet } from 'jose';
import { type Receipt, receiptSchema } from '../../../shared/contract/receipt';
import { RECEIPT_TYPE } from './signReceipt';

/** The receipt that one of the published keys has signed, or `null`: altered, of another key, or no receipt. */
export async function verifyReceipt(jws: string, keys: JSONWebKeySet): Promise<Receipt | null> {
  try {
    const { payload, protectedHeader } = await compactVerify(jws, createLocalJWKSet(keys), {
      algorithms: ['EdDSA'],
    });
    const json: unknown = JSON.parse(Buffer.from(payload).toString());

    return protectedHeader.typ === RECEIPT_TYPE ? (receiptSchema.safeParse(json).data ?? null) : null;
  } catch (error) {
    if (error instanceof errors.JOSEError || error instanceof SyntaxError) return null;

    throw error;
  }
}
