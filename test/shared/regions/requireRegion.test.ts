import { khabarovsk } from '../../../shared/regions/khabarovsk';
import { requireRegion } from '../../../shared/regions/requireRegion';

describe('requireRegion', () => {
  it('gives a sound region back', () => {
    expect(requireRegion(khabarovsk)).toBe(khabarovsk);
  });

  it('throws with the region, the place and what is wrong', () => {
    const period = { from: 2024, to: 2020 };

    expect(() => requireRegion({ ...khabarovsk, period })).toThrow(
      /^region khabarovsk is not well formed:\n {2}period: 2024 is after 2020\n/,
    );
  });
});
