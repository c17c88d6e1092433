import type { Deed } from './trace';

/** Disks write whole sectors of so many bytes. */
const SECTOR = 512;

/** A deed that the disk may not have got to yet. */
type Waiting = Extract<Deed, { kind: 'write' | 'cut' }>;

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
  const disks = new Map([...before].map(([file, content]) => [file, new Disk(content)]));
  const waiting = new Map<string, Waiting[]>();
  let told = 0;

  const apply = (deed: Waiting, share: number) => {
    const disk = disks.get(deed.file) ?? new Disk(Buffer.alloc(0));

    disks.set(deed.file, disk);
    disk.apply(deed, share);
  };

  for (const deed of deeds.slice(0, until)) {
    if (deed.kind === 'told') told += 1;
    else if (deed.kind === 'sync') {
      for (const waited of waiting.get(deed.file) ?? []) apply(waited, 1);
      waiting.delete(deed.file);
    } else {
      const queue = waiting.get(deed.file) ?? [];

      queue.push(deed);
      waiting.set(deed.file, queue);
    }
  }

  for (const deed of [...waiting.values()].flat()) {
    const luck = random();

    if (luck < 0.4) apply(deed, 1);
    else if (luck < 0.6) apply(deed, random());
  }

  return { files: new Map([...disks].map(([file, disk]) => [file, disk.left()])), told };
}

/** A file that grows and is written to in place. */
class Disk {
  private content: Buffer;
  private length: number;

  constructor(before: Buffer) {
    this.content = Buffer.from(before);
    this.length = before.length;
  }

  apply(deed: Waiting, share: number): void {
    if (deed.kind === 'cut') {
      this.resize(deed.length);

      return;
    }

    const sectors = Math.ceil(deed.bytes.length / SECTOR);
    const bytes = deed.bytes.subarray(0, Math.ceil(sectors * share) * SECTOR);

    this.resize(Math.max(this.length, deed.at + bytes.length));
    bytes.copy(this.content, deed.at);
  }

  left(): Buffer {
    return this.content.subarray(0, this.length);
  }

  private resize(length: number): void {
    if (length > this.content.length) this.content = Buffer.concat([this.content], length * 2);

    this.content.fill(0, Math.min(length, this.length), Math.max(length, this.length));
    this.length = length;
  }
}
