import { dueInstances } from '../../../shared/regions/dueInstances';
import { itemInstances } from '../../../shared/regions/itemInstances';
import type { DueRule, RoadmapItem } from '../../../shared/regions/region';

const IN_MAY: DueRule = { kind: 'once', at: '2022-05' };
const IN_JUNE: DueRule = { kind: 'once', at: '2022-06' };

const section = (number: string, due: RoadmapItem['due']) => row(number, due, true);
const item = (number: string, due: RoadmapItem['due']) => row(number, due, false);

describe('itemInstances', () => {
  it('dates an item by its own rules, whatever its section says', () => {
    const own = item('1.1', [IN_JUNE]);

    expect(itemInstances([section('1', [IN_MAY]), own], own)).toEqual(dueInstances(IN_JUNE));
  });

  it('lends an item without a time that of the nearest section before it', () => {
    const undated = item('2.2', []);
    const items = [
      section('1', [IN_JUNE]),
      section('2', [IN_MAY]),
      item('2.1', []),
      undated,
      section('3', [IN_JUNE]),
    ];

    expect(itemInstances(items, undated)).toEqual(dueInstances(IN_MAY));
  });

  it.each([
    ['has no section', [item('1', [])]],
    ['has a section without a time', [section('1', []), item('1.1', [])]],
    ['is a section that follows a dated one', [section('1', [IN_MAY]), section('2', [])]],
  ])('has no instance for an item that %s', (_, items) => {
    const last = items.at(-1);

    expect(last && itemInstances(items, last)).toEqual([]);
  });
});

function row(number: string, due: RoadmapItem['due'], isSection: boolean): RoadmapItem {
  return {
    number,
    title: number,
    isSection,
    dueText: null,
    due,
    executors: ['municipality'],
    result: null,
    source: { document: 'S9', item: number },
  };
}
