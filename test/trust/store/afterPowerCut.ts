import type { Deed } from './trace';

/** Disks write whole sectors of so many bytes. */
const SECTOR = 512;

/** Files as a power cut leaves them, by path, and how many commits had been acknowledged. */
export type Left = { readonly files: ReadonlyMap<string, Buffer>; readonly told: number };

/**
 * What is on the disk when the power fails before deed number `until`: all that was flushed, and of what was written after
 * that whatever the disk happens to have got to, in any order, the last sectors of a write missing or not.
 *
 * @param before the files before the first deed
 * @param random numbers from 0 to 1
 */
export function afterPowerCut(
  before: ReadonlyMap<string, Buffer>,
  deeds: readonly Deed[],
  until: number,
  random: () => number,
): Left {
  const flushed = new Map(before);
  const waiting = new Map<string, Exclude<Deed, { kind: 'told' | 'sync' }>[]>();
  let told = 0;

  const apply = (deed: Exclude<Deed, { kind: 'told' | 'sync' }>, share: number) => {
    flushed.set(deed.file, applied(flushed.get(deed.file) ?? Buffer.alloc(0), deed, share));
  };

  for (const deed of deeds.slice(0, until)) {
    if (deed.kind === 'told') told += 1;
    else if (deed.kind === 'sync') {
      for (const waited of waiting.get(deed.file) ?? []) apply(waited, 1);
      waiting.delete(deed.file);
    } else waiting.set(deed.file, [...(waiting.get(deed.file) ?? []), deed]);
  }

  for (const deed of [...waiting.values()].flat()) {
    const luck = random();

    if (luck < 0.4) apply(deed, 1);
    else if (luck < 0.6) apply(deed, random());
  }

  return { files: flushed, told };
}

function applied(content: Buffer, deed: Exclude<Deed, { kind: 'told' | 'sync' }>, share: number): Buffer {
  if (deed.kind === 'cut') return resized(content, deed.length);

  const sectors = Math.ceil(deed.bytes.length / SECTOR);
  const bytes = deed.bytes.subarray(0, Math.ceil(sectors * share) * SECTOR);
  const grown = resized(content, Math.max(content.length, deed.at + bytes.length));

  bytes.copy(grown, deed.at);

  return grown;
}

function resized(content: Buffer, length: number): Buffer {
  const made = Buffer.alloc(length);

  content.copy(made, 0, 0, Math.min(content.length, length));

  return made;
}
