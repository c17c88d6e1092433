import { khabarovsk } from '../../../shared/regions/khabarovsk';
import { requireRegion } from '../../../shared/regions/requireRegion';

describe('requireRegion', () => {
  it('gives a sound region back', () => {
    expect(requireRegion(khabarovsk)).toBe(khabarovsk);
  });

  it('throws with the region, the place and what is wrong', () => {
    expect(() => requireRegion({ ...khabarovsk, calendar: [] })).toThrow(
      /^region khabarovsk is not well formed:\n {2}calendar: no day for organisations\n/,
    );
  });
});
