import { gunzipSync } from 'node:zlib';
import fc from 'fast-check';
import { gzip } from '../../../addin/src/api/gzip';

describe('gzip', () => {
  it('unpacks to the UTF-8 of any text', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'grapheme' }), async (text) => {
        expect(gunzipSync(await gzip(text)).toString('utf8')).toBe(text);
      }),
    );
  });
});
