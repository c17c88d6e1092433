import * as fc from 'fast-check';
import { pageOf } from '../../../functions/src/feed/pageOf';

describe('pageOf', () => {
  it('leaves nothing out and shows nothing twice', () => {
    fc.assert(
      fc.property(fc.array(fc.nat()), fc.integer({ min: 1, max: 9 }), (items, size) => {
        const { of } = pageOf(items, 1, size);
        const pages = Array.from({ length: of }, (_, index) => pageOf(items, index + 1, size));

        expect(pages.flatMap((page) => page.items)).toEqual(items);
        expect(pages.map(({ number }) => number)).toEqual(pages.map((_, index) => index + 1));
      }),
    );
  });

  it('gives the last page where there are not so many', () => {
    expect(pageOf([1, 2, 3], 9, 2)).toEqual({ number: 2, of: 2, items: [3] });
    expect(pageOf([], 9, 2)).toEqual({ number: 1, of: 1, items: [] });
  });
});
