import { crc32 } from './crc32';
import { deflate } from './deflate';
import { packedBytes } from './packedBytes';
import { SIGNATURE, type ZipEntry } from './zipEntry';

/** A file on its way into an archive, packed already. */
type Packed = Omit<ZipEntry, 'offset' | 'packedSize'> & { readonly data: Uint8Array };

const LOCAL_SIZE = 30;
const CENTRAL_SIZE = 46;
const END_SIZE = 22;
const VERSION = 20;
const UTF8_NAMES = 0x0800;
const DEFLATED = 8;
/** 1 January 1980, the first day ZIP can name: the same content gives the same bytes. */
const FIRST_DAY = 0x21;

/**
 * The archive `bytes` with some of its files changed: `null` leaves one out, a new name adds one. All others
 * are copied as they are, packed bytes and all.
 */
export async function writeZip(
  bytes: Uint8Array,
  entries: readonly ZipEntry[],
  changes: ReadonlyMap<string, Uint8Array | null>,
): Promise<Uint8Array> {
  const kept = entries
    .filter(({ name }) => !changes.has(name))
    .map((entry) => ({ ...entry, data: packedBytes(bytes, entry) }));
  const added: Packed[] = [];

  for (const [name, content] of changes) {
    if (content !== null) added.push(await packed(name, content));
  }

  return archive([...kept, ...added]);
}

async function packed(name: string, content: Uint8Array): Promise<Packed> {
  return {
    name,
    method: DEFLATED,
    crc: crc32(content),
    size: content.length,
    data: await deflate(content),
  };
}

function archive(files: readonly Packed[]): Uint8Array {
  const named = files.map((file) => ({ file, name: new TextEncoder().encode(file.name) }));
  const localSize = named.reduce(
    (sum, { file, name }) => sum + LOCAL_SIZE + name.length + file.data.length,
    0,
  );
  const centralSize = named.reduce((sum, { name }) => sum + CENTRAL_SIZE + name.length, 0);
  const whole = new Uint8Array(localSize + centralSize + END_SIZE);
  const view = new DataView(whole.buffer);
  let local = 0;
  let central = localSize;

  for (const { file, name } of named) {
    writeLocal(view, local, file, name.length);
    whole.set(name, local + LOCAL_SIZE);
    whole.set(file.data, local + LOCAL_SIZE + name.length);
    writeCentral(view, central, file, name.length, local);
    whole.set(name, central + CENTRAL_SIZE);
    local += LOCAL_SIZE + name.length + file.data.length;
    central += CENTRAL_SIZE + name.length;
  }

  writeEnd(view, central, named.length, centralSize, localSize);

  return whole;
}

function writeLocal(view: DataView, place: number, file: Packed, nameLength: number): void {
  view.setUint32(place, SIGNATURE.local, true);
  view.setUint16(place + 4, VERSION, true);
  writeCommon(view, place + 6, file, nameLength);
}

function writeCentral(view: DataView, place: number, file: Packed, nameLength: number, offset: number): void {
  view.setUint32(place, SIGNATURE.central, true);
  view.setUint16(place + 4, VERSION, true);
  view.setUint16(place + 6, VERSION, true);
  writeCommon(view, place + 8, file, nameLength);
  view.setUint32(place + 42, offset, true);
}

/** The fields that both records have, in one order. */
function writeCommon(
  view: DataView,
  place: number,
  { method, crc, size, data }: Packed,
  nameLength: number,
): void {
  view.setUint16(place, UTF8_NAMES, true);
  view.setUint16(place + 2, method, true);
  view.setUint16(place + 6, FIRST_DAY, true);
  view.setUint32(place + 8, crc, true);
  view.setUint32(place + 12, data.length, true);
  view.setUint32(place + 16, size, true);
  view.setUint16(place + 20, nameLength, true);
}

function writeEnd(view: DataView, place: number, count: number, size: number, start: number): void {
  view.setUint32(place, SIGNATURE.end, true);
  view.setUint16(place + 8, count, true);
  view.setUint16(place + 10, count, true);
  view.setUint32(place + 12, size, true);
  view.setUint32(place + 16, start, true);
}
