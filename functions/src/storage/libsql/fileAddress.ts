import { fileURLToPath } from 'node:url';

/** Whether a setting is meant to name a file: `file:…`. */
export function isFileAddress(setting: string): boolean {
  return /^file:/i.test(setting);
}

/**
 * The path in a file's address: `file:/var/lib/svod/svod.db`, `file:///C:/svod/svod.db`. `null` when it is no absolute
 * path of a file on this machine, or says anything besides: SQLite would take its parameters for its own.
 */
export function filePath(address: string): string | null {
  if (!/^file:\/(?:\/\/)?[^/?#][^?#]*[^/?#]$/i.test(address)) return null;

  try {
    const path = fileURLToPath(address);

    return path.includes('\0') ? null : path;
  } catch {
    return null;
  }
}
