import { khabarovsk } from '../../../../shared/regions/khabarovsk';
import { checkSheet, places, REGION } from '../sample';

describe('regionalEventWithoutItem', () => {
  it.each([
    ['regional', null, ['0:roadmapItem']],
    ['regional', '8', []],
    ['municipal', null, []],
    [null, null, []],
  ])('of an event of level %s under item %s', (level, roadmapItem, found) => {
    const outcome = checkSheet({ template: 'events', rows: [{ level, roadmapItem }] }, { reporter: REGION });

    expect(places(outcome, 'regionalEventWithoutItem')).toEqual(found);
  });

  it("concerns the region's own sheet", () => {
    const outcome = checkSheet({ template: 'events', rows: [{ level: 'regional', roadmapItem: null }] });

    expect(outcome.rulesRun).not.toContain('regionalEventWithoutItem');
  });

  it('asks for nothing where the region has no roadmap', () => {
    const outcome = checkSheet(
      { template: 'events', rows: [{ level: 'regional', roadmapItem: null }] },
      { reporter: REGION, region: { ...khabarovsk, roadmap: null } },
    );

    expect(places(outcome, 'regionalEventWithoutItem')).toEqual([]);
  });
});
