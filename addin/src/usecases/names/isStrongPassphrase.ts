/** Characters of a passphrase; the file leaves the computer, and whoever has it can try for years. */
const SHORTEST = 12;
const WORDS = 4;
/** «111111111111» is long but no secret. */
const DIFFERENT = 5;

/** The passphrase as it is used: typed on a Mac or on Windows, «й» and «ё» have to be the same bytes. */
export function plainPassphrase(passphrase: string): string {
  return passphrase.normalize('NFKC').trim();
}

/** Whether a passphrase may close a names file: 12 characters or more, or 4 different words, not one key held down. */
export function isStrongPassphrase(passphrase: string): boolean {
  const characters = [...plainPassphrase(passphrase)];
  const words = new Set(plainPassphrase(passphrase).split(/\s+/));
  const isLong = characters.length >= SHORTEST || words.size >= WORDS;

  return isLong && new Set(characters).size >= DIFFERENT;
}
