import { layersOf } from './layers';
import type { Mark } from './marks';
import { needlesOf } from './needles';

/** A planted value that was found: which, how it was encoded, and what stands around it. */
export type Leak = { readonly mark: string; readonly encoding: string; readonly around: string };

/** Numbers and days that stand alone: no part of a longer number, an instant, an address or a name. */
const ALONE = /(?<![\p{L}\d._/-])(?:\d{4}-\d\d-\d\d|\d\d\.\d\d\.\d{4}|\d{4,12})(?![\p{L}\d_/-]|\.\d)/gu;
const AROUND = 60;

/** Every planted value in `channel`, in whatever its parts are packed (gzip, deflate, zip). */
export async function leaksIn(
  channel: readonly Uint8Array[],
  marks: readonly Mark[],
): Promise<readonly Leak[]> {
  const layers = await Promise.all(channel.map((bytes) => layersOf(bytes)));
  const all = Buffer.concat(layers.flat().flatMap((layer) => [layer, Buffer.from('\n\n')]));

  return [...textsIn(all, marks), ...numbersIn(all, marks)];
}

function textsIn(all: Buffer, marks: readonly Mark[]): readonly Leak[] {
  return needlesOf(marks).flatMap(({ mark, encoding, bytes }) => {
    const at = all.indexOf(bytes);

    return at === -1 ? [] : [{ mark: mark.name, encoding, around: around(all, at, bytes.length) }];
  });
}

/** One pass for all numbers and days; their digits are the same bytes in UTF-8 and Latin-1. */
function numbersIn(all: Buffer, marks: readonly Mark[]): readonly Leak[] {
  const wanted = new Map(marks.filter(({ inside }) => !inside).map((mark) => [mark.text, mark.name]));

  return [...all.toString('latin1').matchAll(ALONE)].flatMap(({ 0: text, index }) => {
    const mark = wanted.get(text);

    return mark === undefined ? [] : [{ mark, encoding: 'digits', around: around(all, index, text.length) }];
  });
}

function around(all: Buffer, at: number, length: number): string {
  return all.subarray(Math.max(0, at - AROUND), at + length + AROUND).toString();
}
