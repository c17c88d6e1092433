import fc from 'fast-check';
import type { Column, Value } from '../../../shared/columns/columns';
import { encodeColumn } from '../../../shared/columns/encodeColumn';
import { packColumn } from '../../../shared/columns/packColumn';
import { unpackColumn } from '../../../shared/columns/unpackColumn';

/** A column of `size` entries, 0, 1, 2 …, whose last row repeats the last entry, so it is no identity. */
function columnWith(size: number): Column {
  const values = Array.from({ length: size }, (_, index) => index);

  return encodeColumn([...values, size - 1]);
}

function utf8(text: string): number[] {
  return [...Buffer.from(text, 'utf8')];
}

describe('packColumn', () => {
  it('writes the header, the codes and the dictionary as JSON', () => {
    expect([...packColumn(encodeColumn(['да', null, 'да', 1.5]))]).toEqual([
      ...[1, 1, 0, 0, 4, 0, 0, 0],
      ...[0, 1, 0, 2],
      ...utf8('["да",null,1.5]'),
    ]);
  });

  it('spends no bytes on codes when each row has its own entry in order', () => {
    expect([...packColumn(encodeColumn(['x', 'y', 'z']))]).toEqual([
      ...[1, 0, 0, 0, 3, 0, 0, 0],
      ...utf8('["x","y","z"]'),
    ]);
  });

  it('writes row and person codes as two numbers of 30 bits, a blank as 255s', () => {
    expect([...packColumn(encodeColumn(['000001zzzzzz', null]))]).toEqual([
      ...[1, 0, 1, 0, 2, 0, 0, 0],
      ...[1, 0, 0, 0, 255, 255, 255, 63],
      ...[255, 255, 255, 255, 255, 255, 255, 255],
    ]);
  });

  it.each([
    [256, 1],
    [257, 2],
    [65_536, 2],
    [65_537, 4],
  ])('a dictionary of %i takes codes of %i bytes and comes back', (size, width) => {
    const column = columnWith(size);
    const bytes = packColumn(column);

    expect(bytes[1]).toBe(width);
    expect([...bytes.slice(8 + size * width, 8 + (size + 1) * width)]).toEqual(
      [0, 8, 16, 24].slice(0, width).map((shift) => ((size - 1) >>> shift) & 255),
    );
    // One comparison of the codes as bytes: element by element takes seconds.
    const unpacked = unpackColumn(bytes);
    expect(Buffer.from(unpacked.codes.buffer).equals(Buffer.from(column.codes.buffer))).toBe(true);
    expect(unpacked.dictionary.length).toBe(size);
    expect(unpacked.dictionary.at(-1)).toBe(size - 1);
  });

  it('gives the same bytes for the same column', () => {
    const column = columnWith(3);

    expect(packColumn({ ...column })).toEqual(packColumn(column));
  });
});

describe('unpackColumn', () => {
  const value = fc.oneof(
    fc.constantFrom<Value>(null, 0, '0', '', 'noData', '0123456789ab', '\ud800', '\ufeff'),
    fc.string({ unit: 'binary' }),
    fc.double({ noNaN: true, noDefaultInfinity: true }),
  );

  it('gives the column that was packed', () => {
    fc.assert(
      fc.property(fc.array(value), (values) => {
        const column = encodeColumn(values);

        expect(unpackColumn(packColumn(column))).toEqual(column);
      }),
    );
  });

  it('reads bytes that stand in the middle of a larger buffer', () => {
    const column = encodeColumn(['0123456789ab', null, '0123456789ab', 'zzzzzzzzzzzz']);
    const bytes = packColumn(column);
    const larger = Buffer.alloc(bytes.length + 6, 7);
    larger.set(bytes, 3);

    expect(unpackColumn(larger.subarray(3, 3 + bytes.length))).toEqual(column);
  });

  it.each([
    ['the last entry is not used', ['x', 'y'], [0]],
    ['the first entry is not used', ['x', 'y'], [1]],
    ['the entries are used backwards', ['x', 'y'], [1, 0]],
  ])('keeps dictionary and codes as they are when %s', (_, dictionary, codes) => {
    const column = { dictionary, codes: Uint32Array.from(codes) };

    expect(unpackColumn(packColumn(column))).toEqual(column);
  });
});

describe('damaged bytes', () => {
  const json = packColumn(encodeColumn(['да', null, 'да', 1.5]));
  const codes = packColumn(encodeColumn(['000001zzzzzz', null]));

  function changed(bytes: Uint8Array, at: number, byte: number): Uint8Array {
    const copy = Uint8Array.from(bytes);
    copy[at] = byte;

    return copy;
  }

  it.each([
    ['nothing', new Uint8Array(0)],
    ['half a header', json.slice(0, 7)],
    ['another layout', changed(json, 0, 2)],
    ['a width of 3', changed(json, 1, 3)],
    ['an unknown form of dictionary', changed(json, 2, 2)],
    ['a reserved byte in use', changed(json, 3, 1)],
    ['more rows than bytes', changed(json, 6, 255)],
    ['a code beyond the dictionary', changed(json, 8, 3)],
    ['a dictionary cut short', json.slice(0, -1)],
    ['bytes after the dictionary', Uint8Array.of(...json, 49)],
    ['text that is not UTF-8', changed(json, 15, 255)],
    ['a dictionary that is no list', Uint8Array.of(1, 1, 0, 0, 0, 0, 0, 0, ...utf8('{}'))],
    ['a list in the dictionary', Uint8Array.of(1, 1, 0, 0, 0, 0, 0, 0, ...utf8('[[]]'))],
    ['a byte order mark', Uint8Array.of(1, 1, 0, 0, 0, 0, 0, 0, ...utf8('\ufeff[]'))],
    ['fewer entries than rows at width 0', changed(codes, 4, 3)],
    ['codes cut short', codes.slice(0, -1)],
    ['half a code at the end', Uint8Array.of(1, 1, 1, 0, 0, 0, 0, 0, ...new Uint8Array(12))],
    ['a code of more than 60 bits', changed(codes, 15, 64)],
  ])('%s: throws', (_, bytes) => {
    expect(() => unpackColumn(bytes)).toThrow();
  });

  it('that claim four thousand million rows are refused before there is memory for them', () => {
    const bytes = Uint8Array.of(1, 1, 1, 0, 255, 255, 255, 255);

    expect(() => unpackColumn(bytes)).toThrow('packed column is damaged: length');
  });

  it('any bytes either throw or give a column whose codes point into its dictionary', () => {
    const bytes = fc.oneof(
      fc.uint8Array(),
      fc
        .tuple(fc.constantFrom(json, codes), fc.nat(30), fc.nat(255))
        .map(([of, at, byte]) => changed(of, at, byte)),
    );

    fc.assert(
      fc.property(bytes, (input) => {
        const column = attempt(() => unpackColumn(input));

        expect(column?.codes.every((code) => code < column.dictionary.length) ?? true).toBe(true);
      }),
    );
  });
});

function attempt(read: () => Column): Column | null {
  try {
    return read();
  } catch {
    return null;
  }
}
