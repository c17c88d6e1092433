import fc from 'fast-check';
import { encodeColumn } from '../../../shared/columns/encodeColumn';

const value = fc.oneof(fc.constantFrom(null, 0, 1, '0', '1', '', 'noData'), fc.string(), fc.integer());

describe('encodeColumn', () => {
  it('numbers values in the order in which they first appear', () => {
    expect(encodeColumn(['b', null, 'a', 'b', null])).toEqual({
      dictionary: ['b', null, 'a'],
      codes: Uint32Array.of(0, 1, 2, 0, 1),
    });
  });

  it('keeps numbers and texts apart, and blank from zero', () => {
    expect(encodeColumn([0, '0', null, '']).dictionary).toEqual([0, '0', null, '']);
  });

  it('gives each row its value again, each entry once', () => {
    fc.assert(
      fc.property(fc.array(value), (values) => {
        const { dictionary, codes } = encodeColumn(values);

        expect(Array.from(codes, (code) => dictionary[code])).toEqual(values);
        expect(new Set(dictionary).size).toBe(dictionary.length);
        expect(new Set(codes).size).toBe(dictionary.length);
      }),
    );
  });

  it('writes negative zero as zero', () => {
    expect(Object.is(encodeColumn([-0]).dictionary[0], 0)).toBe(true);
  });

  it('gives an empty column for no rows', () => {
    expect(encodeColumn([])).toEqual({ dictionary: [], codes: new Uint32Array(0) });
  });
});
