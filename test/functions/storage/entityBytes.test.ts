import { entityBytes } from '../../../functions/src/storage/entityBytes';
import type { StoredValues } from '../../../functions/src/storage/store';

/** 4 + 2 × (2 + 3 characters of keys) */
const KEYS = 14;

test.each<[string, StoredValues, number]>([
  ['no properties', {}, KEYS],
  ['text in UTF-16, whatever it takes in UTF-8', { ab: 'жx' }, KEYS + 8 + 4 + 4 + 4],
  ['a whole number', { a: -2_147_483_648 }, KEYS + 8 + 2 + 4],
  ['a number beyond 32 bits', { a: 2_147_483_648 }, KEYS + 8 + 2 + 8],
  ['a fraction', { a: 0.5 }, KEYS + 8 + 2 + 8],
  ['yes or no', { a: false }, KEYS + 8 + 2 + 1],
  ['binary', { a: new Uint8Array(10) }, KEYS + 8 + 2 + 14],
  ['several', { a: 1, b: true }, KEYS + 14 + 11],
])('%s', (_, values, bytes) => {
  expect(entityBytes('pp', 'row', values)).toBe(bytes);
});
