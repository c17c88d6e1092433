import { refuse } from '../fileRefused';
import { writeZip } from '../zip/writeZip';
import type { Package } from './openPackage';
import { type Parts, relatedParts } from './parts';
import { pathKey } from './pathKey';

/** An opened file with changes laid over it; parts that are not touched are copied as they are. */
export type PackageEdit = Parts & {
  readonly put: (path: string, text: string) => void;
  readonly drop: (path: string) => void;
  /** The paths there are now. */
  readonly paths: () => readonly string[];
  /** The paths of the parts that are not as they were, in the form `pathKey` gives. */
  readonly changed: () => ReadonlySet<string>;
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

  const text = async (path: string): Promise<string> =>
    changes.get(nameOf(path)) ?? (has(path) ? await file.text(path) : refuse('damaged'));

  return {
    workbook: file.workbook,
    has,
    size: (path) => changes.get(nameOf(path))?.length ?? (has(path) ? file.size(path) : 0),
    text,
    related: (owner) => relatedParts({ text, has }, owner),
    put: (path, text) => {
      names.set(pathKey(path), nameOf(path));
      changes.set(nameOf(path), text);
    },
    drop: (path) => changes.set(nameOf(path), null),
    paths: () => [...names.values()].filter(has),
    changed: () => new Set([...changes.keys()].map(pathKey)),
    bytes: async () => await writeZip(file.bytes, file.entries, encoded(changes)),
  };
}

function encoded(changes: ReadonlyMap<string, string | null>): ReadonlyMap<string, Uint8Array | null> {
  const encoder = new TextEncoder();

  return new Map([...changes].map(([name, text]) => [name, text === null ? null : encoder.encode(text)]));
}
