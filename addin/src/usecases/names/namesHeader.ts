/** What a names file begins with. */
const MAGIC = 'SVODNAMES';
const VERSION = 1;
const SALT_BYTES = 16;
const IV_BYTES = 12;

/** Rounds of PBKDF2 for new files: OWASP's advice for SHA-256 (Password Storage Cheat Sheet, 2023). */
export const ITERATIONS = 600_000;
/** A file that asks for more would only keep the computer busy. */
const MOST_ITERATIONS = 5_000_000;

const ITERATIONS_AT = MAGIC.length + 1;
const SALT_AT = ITERATIONS_AT + 4;
const IV_AT = SALT_AT + SALT_BYTES;

/** Bytes of the header: `SVODNAMES`, version (1), iterations (4, big-endian), salt (16), nonce (12). */
export const HEADER_BYTES = IV_AT + IV_BYTES;

/** What a key is made with; authenticated together with the content. */
export type NamesHeader = {
  readonly iterations: number;
  readonly salt: Uint8Array<ArrayBuffer>;
  readonly iv: Uint8Array<ArrayBuffer>;
};

/** A header for a new file, with a salt and a nonce of its own. */
export function newHeader(): NamesHeader {
  return {
    iterations: ITERATIONS,
    salt: crypto.getRandomValues(new Uint8Array(SALT_BYTES)),
    iv: crypto.getRandomValues(new Uint8Array(IV_BYTES)),
  };
}

/** The header's bytes. */
export function headerBytes({ iterations, salt, iv }: NamesHeader): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(HEADER_BYTES);

  bytes.set(new TextEncoder().encode(MAGIC));
  bytes[MAGIC.length] = VERSION;
  new DataView(bytes.buffer).setUint32(ITERATIONS_AT, iterations);
  bytes.set(salt, SALT_AT);
  bytes.set(iv, IV_AT);

  return bytes;
}

/** The header a file begins with; `null` for another file, another version or senseless iterations. */
export function readHeader(file: Uint8Array): NamesHeader | null {
  const bytes = file.slice(0, HEADER_BYTES);
  const isOurs = new TextDecoder().decode(bytes.subarray(0, MAGIC.length)) === MAGIC;

  if (bytes.length < HEADER_BYTES || !isOurs || bytes[MAGIC.length] !== VERSION) return null;

  const iterations = new DataView(bytes.buffer).getUint32(ITERATIONS_AT);

  if (iterations < ITERATIONS || iterations > MOST_ITERATIONS) return null;

  return { iterations, salt: bytes.slice(SALT_AT, IV_AT), iv: bytes.slice(IV_AT) };
}
