import fc from 'fast-check';
import { isCode, newCode } from '../../../shared/columns/code';

describe('newCode', () => {
  it('gives a code whatever the random bytes are', () => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 12, maxLength: 12 }), (bytes) => {
        expect(isCode(newCode(() => bytes))).toBe(true);
      }),
    );
  });

  it('begins with a letter, so Excel never reads it as a number', () => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 12, maxLength: 12 }), (bytes) => {
        expect(newCode(() => bytes)).toMatch(/^[a-z]/);
      }),
    );
  });

  it('uses every letter and digit', () => {
    const seen = new Set(
      Array.from({ length: 256 }, (_, byte) => newCode((bytes) => bytes.fill(byte))).join(''),
    );

    expect([...seen].sort().join('')).toBe('0123456789abcdefghjkmnpqrstvwxyz');
  });

  it('does not repeat itself in ten thousand codes of the platform', () => {
    expect(new Set(Array.from({ length: 10_000 }, () => newCode())).size).toBe(10_000);
  });
});

describe('isCode', () => {
  it.each([
    ['0123456789ab', true],
    ['zzzzzzzzzzzz', true],
    ['0123456789a', false],
    ['0123456789abc', false],
    ['0123456789aB', false],
    ['0123456789ai', false],
    ['0123456789al', false],
    ['0123456789ao', false],
    ['0123456789au', false],
    ['0123456789ab\n', false],
    ['0123456789а0', false],
    ['', false],
  ])('%j → %s', (text, expected) => {
    expect(isCode(text)).toBe(expected);
  });
});
