import { checkRegion } from '../../../shared/regions/checkRegion';
import { itemInstances } from '../../../shared/regions/itemInstances';
import { requireRegion } from '../../../shared/regions/requireRegion';
import { tinyRegion } from '../../fixtures/tinyRegion';

describe('a region that nobody wrote code for', () => {
  it('is well formed as data alone', () => {
    expect(checkRegion(tinyRegion)).toEqual({ ok: true, region: tinyRegion });
    expect(checkRegion(JSON.parse(JSON.stringify(tinyRegion)))).toEqual({ ok: true, region: tinyRegion });
    expect(requireRegion(tinyRegion)).toBe(tinyRegion);
  });

  it('has dated turns of every roadmap item', () => {
    const items = tinyRegion.roadmap?.items ?? [];

    expect(items.map((item) => itemInstances(items, item).map(({ by }) => by))).toEqual([
      ['2023-03-31'],
      ['2024-12-31', '2025-12-31'],
      ['2023-12-31', '2024-12-31', '2025-12-31'],
    ]);
  });
});
