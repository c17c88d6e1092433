import { FORM_CODES, PACKED_HEADER, PACKED_LAYOUT, PACKED_ROWS } from './packedLayout';

/**
 * Whether the greater part of a packed column is the dictionary of random codes, which no compression makes
 * smaller. `false` for bytes that are no packed column.
 */
export function isMostlyCodes(bytes: Uint8Array): boolean {
  const [layout, width = 0, form] = bytes;

  if (bytes.length < PACKED_HEADER || layout !== PACKED_LAYOUT || form !== FORM_CODES) return false;

  const rows = new DataView(bytes.buffer, bytes.byteOffset).getUint32(PACKED_ROWS, true);
  const codes = rows * width;

  return bytes.length - PACKED_HEADER - codes > codes;
}
