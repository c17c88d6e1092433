import { newCode } from '../../../../shared/columns/code';

/** 256 random bits: nobody finds a key by trying, and its hash cannot be turned back. */
const KEY_BYTES = 32;

/** An access key that nobody has been told yet, with the id of whoever will hold it. */
export type NewKey = {
  readonly id: string;
  readonly accessKey: string;
  /** SHA-256 of the key, hex: all that the service is told. */
  readonly keyHash: string;
};

/** A new key, as functions/src/storage/createMember.ts makes them. */
export async function newKey(): Promise<NewKey> {
  const bytes = crypto.getRandomValues(new Uint8Array(KEY_BYTES));
  const text = btoa(String.fromCharCode(...bytes));
  const accessKey = `svod_${text.replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '')}`;
  const hash = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(accessKey));
  const keyHash = Array.from(new Uint8Array(hash), (byte) => byte.toString(16).padStart(2, '0')).join('');

  return { id: newCode(), accessKey, keyHash };
}
