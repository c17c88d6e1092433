import { gzip } from '../../api/gzip';
import { gunzip } from './gunzip';
import { HEADER_BYTES, headerBytes, newHeader, readHeader } from './namesHeader';
import { namesKey } from './namesKey';

/** Bytes of a names file that is opened, and of what it opens to: 100,000 rows take about 20 MiB. */
const MAX_BYTES = 32 * 1024 * 1024;
const MAX_TEXT_BYTES = 128 * 1024 * 1024;
const SUM_BYTES = 32;
const TAG_BYTES = 16;

/** Why a sealed file does not open. */
export type SealFault = 'damaged' | 'wrongPassphrase';

/**
 * `text`, gzipped and encrypted with AES-GCM 256 under the passphrase: the header (namesHeader.ts, authenticated
 * as additional data), the ciphertext with its tag, and the SHA-256 of all that.
 */
export async function sealNames(text: string, passphrase: string): Promise<Uint8Array> {
  const header = newHeader();
  const additionalData = headerBytes(header);
  const key = await namesKey(passphrase, header.salt, header.iterations);
  const content = await gzip(text);
  const sealed = await crypto.subtle.encrypt(
    { name: 'AES-GCM', iv: header.iv, additionalData },
    key,
    content,
  );
  const file = new Uint8Array(HEADER_BYTES + sealed.byteLength + SUM_BYTES);

  file.set(additionalData);
  file.set(new Uint8Array(sealed), HEADER_BYTES);
  file.set(await sumOf(file), file.length - SUM_BYTES);

  return file;
}

/**
 * The text of a sealed file. AES-GCM cannot tell a wrong passphrase from a changed file. The sum can, for every
 * change that was not meant to deceive: where it does not fit, the file is `damaged`, whatever the passphrase.
 * Somebody who changes the file and the sum with it gets `wrongPassphrase`, and no text.
 */
export async function openNames(
  file: Uint8Array,
  passphrase: string,
): Promise<{ readonly text: string } | { readonly fault: SealFault }> {
  const header = readHeader(file);
  const isWhole = file.length >= HEADER_BYTES + TAG_BYTES + SUM_BYTES && file.length <= MAX_BYTES;

  if (header === null || !isWhole || !(await hasSum(file))) return { fault: 'damaged' };

  const key = await namesKey(passphrase, header.salt, header.iterations);
  const sealed = file.slice(HEADER_BYTES, file.length - SUM_BYTES);
  const content = await decrypted(sealed, key, header.iv, headerBytes(header));

  if (content === null) return { fault: 'wrongPassphrase' };

  const text = await gunzip(content, MAX_TEXT_BYTES);

  return text === null ? { fault: 'damaged' } : { text: new TextDecoder().decode(text) };
}

async function decrypted(
  sealed: Uint8Array<ArrayBuffer>,
  key: CryptoKey,
  iv: Uint8Array<ArrayBuffer>,
  additionalData: Uint8Array<ArrayBuffer>,
): Promise<Uint8Array<ArrayBuffer> | null> {
  try {
    return new Uint8Array(await crypto.subtle.decrypt({ name: 'AES-GCM', iv, additionalData }, key, sealed));
  } catch {
    // The platform says no more than that the tag does not fit.
    return null;
  }
}

async function hasSum(file: Uint8Array): Promise<boolean> {
  const sum = await sumOf(file);

  return sum.every((byte, index) => byte === file[file.length - SUM_BYTES + index]);
}

/** Of everything before the place of the sum itself. */
async function sumOf(file: Uint8Array): Promise<Uint8Array> {
  return new Uint8Array(await crypto.subtle.digest('SHA-256', file.slice(0, file.length - SUM_BYTES)));
}
