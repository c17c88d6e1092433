import { randomBytes } from 'node:crypto';
import * as fc from 'fast-check';
import {
  deflatedNames,
  deflatedText,
  inflatedText,
  TEXT_BYTES,
} from '../../../functions/src/storage/deflatedText';
import { PROPERTY_BYTES } from '../../../functions/src/storage/limits';
import { StoreDamaged } from '../../../functions/src/storage/storeErrors';

/** Hex, which deflates to about half. */
const hex = (characters: number) => randomBytes(characters / 2).toString('hex');

describe('a text', () => {
  test('comes back, whatever is in it', async () => {
    await fc.assert(
      // Half a surrogate pair is no text in UTF-8, and `JSON.stringify` writes none.
      fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 200 }), async (text) => {
        expect(await inflatedText('name', await deflatedText('name', text))).toBe(text);
      }),
      { numRuns: 50 },
    );
  });

  test('that deflates to several properties comes back, each within the limit of one', async () => {
    const text = hex(600_000);
    const values = await deflatedText('name', text);

    expect(Object.keys(values)).toEqual(deflatedNames('name').slice(0, Object.keys(values).length));
    expect(Object.keys(values).length).toBeGreaterThan(4);
    for (const piece of Object.values(values)) {
      expect((piece as Uint8Array).length).toBeLessThanOrEqual(PROPERTY_BYTES);
    }
    expect(await inflatedText('name', values)).toBe(text);
  });

  test('that was not stored is none', async () => {
    expect(await inflatedText('name', { other: 1 })).toBeNull();
  });
});

describe('limits of a text', () => {
  test.each([
    // A little: half a megabyte and some of the ninth property.
    ['more than the properties hold when it is deflated', () => hex(1_000_000)],
    ['more than is ever inflated', () => 'x'.repeat(TEXT_BYTES + 1)],
  ])('%s is refused', async (_what, text) => {
    await expect(deflatedText('jws', text())).rejects.toMatchObject({ name: 'StoreLimit', kind: 'text' });
  });

  test('the longest one that is kept is inflated', async () => {
    const text = 'x'.repeat(TEXT_BYTES);

    expect((await inflatedText('jws', await deflatedText('jws', text)))?.length).toBe(TEXT_BYTES);
  });
});

describe('a text that somebody has changed', () => {
  test.each<[string, (values: Record<string, Uint8Array>) => Record<string, Uint8Array>]>([
    ['a piece is missing', ({ name1: _name1, ...rest }) => rest],
    ['the last piece is missing', ({ name2: _name2, ...rest }) => rest],
    ['a byte is another one', ({ name, ...rest }) => ({ ...rest, name: changed(name) })],
    ['it is no deflated text', () => ({ name: Buffer.from('text') })],
  ])('%s: it is damaged', async (_what, change) => {
    // Three pieces of 64 KiB.
    const values = (await deflatedText('name', hex(300_000))) as Record<string, Uint8Array>;

    expect(Object.keys(values)).toHaveLength(3);
    await expect(inflatedText('name', change(values))).rejects.toThrow(StoreDamaged);
  });
});

function changed(piece: Uint8Array = new Uint8Array()): Uint8Array {
  const copy = Uint8Array.from(piece);

  copy.set([(copy[1000] ?? 0) ^ 0xff], 1000);

  return copy;
}
