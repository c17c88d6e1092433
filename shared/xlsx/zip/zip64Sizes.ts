import { refuse } from '../fileRefused';
import { IN_ZIP64 } from './zipEntry';

type Sizes = { readonly size: number; readonly packedSize: number; readonly offset: number };

const ZIP64_EXTRA = 1;

/**
 * Sizes of a central directory entry, those taken from its ZIP64 extra field (from `start` to `end`) that the
 * entry itself leaves out. Apache POI, and so much of what Java programs export, writes them there always.
 */
export function zip64Sizes(view: DataView, start: number, end: number, sizes: Sizes): Sizes {
  if (![sizes.size, sizes.packedSize, sizes.offset].includes(IN_ZIP64)) return sizes;

  let place = extraField(view, start, end);
  const take = (value: number): number => {
    if (value !== IN_ZIP64) return value;
    if (place + 8 > end) refuse('damaged');

    place += 8;

    return Number(view.getBigUint64(place - 8, true));
  };

  // In the order in which the record keeps them.
  const size = take(sizes.size);
  const packedSize = take(sizes.packedSize);

  return { size, packedSize, offset: take(sizes.offset) };
}

function extraField(view: DataView, start: number, end: number): number {
  for (let place = start; place + 4 <= end; place += 4 + view.getUint16(place + 2, true)) {
    if (view.getUint16(place, true) === ZIP64_EXTRA) return place + 4;
  }

  return refuse('damaged');
}
