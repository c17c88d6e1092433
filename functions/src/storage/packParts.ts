import type { DeflatedBlock } from './deflateBlock';
import { propertyBytes } from './entityBytes';
import { ENTITY_BYTES, PROPERTIES, PROPERTY_BYTES } from './limits';
import type { StoredValues } from './store';
import type { Block } from './submission';

/** Values of the part entities, in order, and where each block lies in them. */
export type PackedParts = { readonly parts: readonly StoredValues[]; readonly blocks: readonly Block[] };

/**
 * Cuts blocks into pieces of at most 64 KiB and fills part entities with them, one after another.
 *
 * @param emptyBytes the size of a part entity without properties
 */
export function packParts(blocks: readonly DeflatedBlock[], emptyBytes: number): PackedParts {
  const parts: Record<string, Uint8Array>[] = [];
  let bytes = 0;

  const place = (piece: Uint8Array): Block['pieces'][number] => {
    const last = parts.at(-1);
    const properties = last === undefined ? 0 : Object.keys(last).length;
    const property = `p${properties}`;
    const added = propertyBytes(property, piece);

    if (last === undefined || bytes + added > ENTITY_BYTES || properties === PROPERTIES) {
      parts.push({});
      bytes = emptyBytes;

      return place(piece);
    }

    last[property] = piece;
    bytes += added;

    return { part: parts.length - 1, property };
  };

  const placed = blocks.map(({ name, bytes: length, hash, data }) => ({
    name,
    bytes: length,
    hash,
    pieces: cut(data).map(place),
  }));

  return { parts, blocks: placed };
}

function cut(data: Uint8Array): readonly Uint8Array[] {
  return Array.from({ length: Math.ceil(data.length / PROPERTY_BYTES) }, (_, index) =>
    data.subarray(index * PROPERTY_BYTES, (index + 1) * PROPERTY_BYTES),
  );
}
