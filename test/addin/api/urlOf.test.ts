import fc from 'fast-check';
import { urlOf } from '../../../addin/src/api/urlOf';

const PATH = 'regions/{region}/receipts/{id}';

describe('urlOf', () => {
  it.each(['http://svod.test:7071', 'http://svod.test:7071/', 'http://svod.test:7071//'])(
    'builds the same address below %s',
    (address) => {
      expect(urlOf(address, PATH, { region: 'khabarovsk', id: 'a.1' }, {})).toBe(
        'http://svod.test:7071/api/regions/khabarovsk/receipts/a.1',
      );
    },
  );

  it('keeps the folder of a service that does not live at the root', () => {
    expect(urlOf('https://gov.test/svod/', 'health', {}, {})).toBe('https://gov.test/svod/api/health');
  });

  it('leaves out a query without a value', () => {
    const url = new URL(urlOf('http://svod.test', 'health', {}, { revision: undefined, name: 'ё & =' }));

    expect([...url.searchParams]).toEqual([['name', 'ё & =']]);
  });

  it('gives every value back from its own place in the path', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', minLength: 1 }),
        fc.string({ minLength: 1 }),
        (region, id) => {
          fc.pre(![region, id].some((value) => ['.', '..'].includes(value)));

          const { origin, pathname, search, hash } = new URL(
            urlOf('http://svod.test', PATH, { region, id }, {}),
          );

          expect({ origin, search, hash }).toEqual({ origin: 'http://svod.test', search: '', hash: '' });
          expect(pathname.split('/').map(decodeURIComponent)).toEqual([
            '',
            'api',
            'regions',
            region,
            'receipts',
            id,
          ]);
        },
      ),
      { numRuns: 300 },
    );
  });
});

describe('values that lead elsewhere', () => {
  it.each(['..', '.', ''])('throws for «%s»', (region) => {
    expect(() => urlOf('http://svod.test', PATH, { region, id: 'a' }, {})).toThrow(RangeError);
  });

  it.each(['%2e%2e', '../..', '..\\..', '/', '?x', '#x', 'http://other.test'])(
    'keeps «%s» in its place',
    (id) => {
      const { host, pathname } = new URL(urlOf('http://svod.test', PATH, { region: 'r', id }, {}));

      expect(host).toBe('svod.test');
      expect(pathname.split('/')).toHaveLength(6);
    },
  );
});
