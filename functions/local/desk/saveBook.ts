import { rename, writeFile } from 'node:fs/promises';

/** Puts `bytes` in the place of a file at once: a crash leaves the old file or the new one, never half of it. */
export async function saveBook(file: string, bytes: Uint8Array): Promise<void> {
  const beside = `${file}.saving`;

  await writeFile(beside, bytes);
  await rename(beside, file);
}
