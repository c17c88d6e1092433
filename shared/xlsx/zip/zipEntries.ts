import { refuse } from '../fileRefused';
import { MAX_UNPACKED_BYTES } from '../limits';
import { zip64Sizes } from './zip64Sizes';
import { IN_ZIP64, SIGNATURE, type ZipEntry } from './zipEntry';

const END_SIZE = 22;
const CENTRAL_SIZE = 46;
const LOCAL_SIZE = 30;
const LOCATOR64_SIZE = 20;
const END64_SIZE = 56;
const MAX_COMMENT = 0xffff;
const MAX_ENTRIES = 20_000;
const ENCRYPTED_FLAG = 1;
/** Sizes follow the data; they stand in the central directory all the same. */
const ZIP64_ID_COUNT = 0xffff;

/** The files of a ZIP archive. Refuses a damaged, encrypted or too large one before anything is unpacked. */
export function zipEntries(bytes: Uint8Array): readonly ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const { count, start } = directory(view);
  const entries: ZipEntry[] = [];
  let place = start;
  let unpacked = 0;

  if (count > MAX_ENTRIES) refuse('tooLarge');

  for (let index = 0; index < count; index += 1) {
    const { entry, next } = centralEntry(view, bytes, place);

    place = next;
    unpacked += entry.size;
    entries.push(entry);
  }

  if (unpacked > MAX_UNPACKED_BYTES) refuse('tooLarge');

  guardPlaces(entries);

  return entries;
}

/** Files that share bytes are how a small archive comes to hold a large one, or shows two programs two contents. */
function guardPlaces(entries: readonly ZipEntry[]): void {
  let free = 0;

  for (const { offset, packedSize } of entries.toSorted((one, other) => one.offset - other.offset)) {
    if (offset < free) refuse('damaged');

    free = offset + LOCAL_SIZE + packedSize;
  }
}

function directory(view: DataView): { readonly count: number; readonly start: number } {
  const end = endRecord(view);
  const count = view.getUint16(end + 10, true);
  const start = view.getUint32(end + 16, true);

  if (count !== ZIP64_ID_COUNT && start !== IN_ZIP64) return { count, start };

  const locator = end - LOCATOR64_SIZE;

  if (locator < 0 || view.getUint32(locator, true) !== SIGNATURE.locator64) refuse('damaged');

  const end64 = Number(view.getBigUint64(locator + 8, true));

  if (end64 + END64_SIZE > view.byteLength || view.getUint32(end64, true) !== SIGNATURE.end64)
    refuse('damaged');

  return {
    count: Number(view.getBigUint64(end64 + 32, true)),
    start: Number(view.getBigUint64(end64 + 48, true)),
  };
}

function endRecord(view: DataView): number {
  const last = view.byteLength - END_SIZE;

  for (let place = last; place >= Math.max(0, last - MAX_COMMENT); place -= 1) {
    if (view.getUint32(place, true) === SIGNATURE.end) return place;
  }

  return refuse('damaged');
}

function centralEntry(
  view: DataView,
  bytes: Uint8Array,
  place: number,
): { readonly entry: ZipEntry; readonly next: number } {
  if (place + CENTRAL_SIZE > view.byteLength) refuse('damaged');
  if (view.getUint32(place, true) !== SIGNATURE.central) refuse('damaged');
  if (view.getUint16(place + 8, true) & ENCRYPTED_FLAG) refuse('encrypted');

  const nameLength = view.getUint16(place + 28, true);
  const extraLength = view.getUint16(place + 30, true);
  const commentLength = view.getUint16(place + 32, true);
  const extra = place + CENTRAL_SIZE + nameLength;
  const next = extra + extraLength + commentLength;

  if (next > view.byteLength) refuse('damaged');

  const name = new TextDecoder().decode(bytes.subarray(place + CENTRAL_SIZE, extra));
  const sizes = zip64Sizes(view, extra, extra + extraLength, {
    size: view.getUint32(place + 24, true),
    packedSize: view.getUint32(place + 20, true),
    offset: view.getUint32(place + 42, true),
  });
  const entry = {
    name,
    method: view.getUint16(place + 10, true),
    crc: view.getUint32(place + 16, true),
    ...sizes,
  };

  return { entry, next };
}
