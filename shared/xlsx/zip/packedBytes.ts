import { refuse } from '../fileRefused';
import { SIGNATURE, type ZipEntry } from './zipEntry';

const LOCAL_SIZE = 30;

/** The bytes of an entry as they stand in the archive, still packed. */
export function packedBytes(bytes: Uint8Array, { offset, packedSize }: ZipEntry): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

  if (offset + LOCAL_SIZE > bytes.length) refuse('damaged');
  if (view.getUint32(offset, true) !== SIGNATURE.local) refuse('damaged');

  const start = offset + LOCAL_SIZE + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);

  if (start + packedSize > bytes.length) refuse('damaged');

  return bytes.subarray(start, start + packedSize);
}
