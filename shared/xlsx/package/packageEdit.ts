import { writeZip } from '../zip/writeZip';
import type { Package } from './openPackage';
import { pathKey } from './pathKey';

/** An opened file with changes laid over it; parts that are not touched are copied as they are. */
export type PackageEdit = {
  /** A part as it stands now. */
  readonly text: (path: string) => Promise<string>;
  readonly has: (path: string) => boolean;
  readonly put: (path: string, text: string) => void;
  readonly drop: (path: string) => void;
  /** The paths there are now. */
  readonly paths: () => readonly string[];
  /** The changed file. */
  readonly bytes: () => Promise<Uint8Array>;
};

/** Begins to change an opened file. */
export function packageEdit(file: Package): PackageEdit {
  const names = new Map(file.entries.map(({ name }) => [pathKey(name), name]));
  const changes = new Map<string, string | null>();
  const nameOf = (path: string): string => names.get(pathKey(path)) ?? path;
  const has = (path: string): boolean => {
    const change = changes.get(nameOf(path));

    return change === undefined ? file.has(path) : change !== null;
  };

  return {
    has,
    text: async (path) => changes.get(nameOf(path)) ?? (await file.text(path)),
    put: (path, text) => {
      names.set(pathKey(path), nameOf(path));
      changes.set(nameOf(path), text);
    },
    drop: (path) => changes.set(nameOf(path), null),
    paths: () => [...names.values()].filter(has),
    bytes: async () => await writeZip(file.bytes, file.entries, encoded(changes)),
  };
}

function encoded(changes: ReadonlyMap<string, string | null>): ReadonlyMap<string, Uint8Array | null> {
  const encoder = new TextEncoder();

  return new Map([...changes].map(([name, text]) => [name, text === null ? null : encoder.encode(text)]));
}
