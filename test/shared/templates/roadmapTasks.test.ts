import { primorye } from '../../../shared/regions/primorye';
import type { Region, RoadmapItem } from '../../../shared/regions/region';
import { roadmapTasks } from '../../../shared/templates/roadmapTasks';
import { tinyRegion } from '../../fixtures/tinyRegion';

const [sample] = tinyRegion.roadmap?.items ?? [];

function tasksOf(...items: readonly Partial<RoadmapItem>[]) {
  if (!sample || !tinyRegion.roadmap) throw new Error('the test data are incomplete');

  const roadmap = { ...tinyRegion.roadmap, items: items.map((item) => ({ ...sample, ...item })) };
  const region: Region = { ...tinyRegion, roadmap };

  return roadmapTasks(region);
}

describe('the tasks of a roadmap', () => {
  it('take in a heading that has executors of its own, and no other', () => {
    const tasks = tasksOf(
      { number: '1', isSection: true, executors: ['municipality'] },
      { number: '2', isSection: true, executors: [], due: [{ kind: 'once', at: '2024-01' }] },
    );

    expect(tasks.map(({ number }) => number)).toEqual(['1']);
  });

  it('stand under the nearest heading before them', () => {
    const tasks = tasksOf(
      { number: '1', title: 'Первый', isSection: true, executors: [] },
      { number: '1.1' },
      { number: '2', title: 'Второй', isSection: true, executors: ['operator'] },
      { number: '2.1' },
    );

    expect(tasks.map(({ number, section }) => [number, section?.title ?? null])).toEqual([
      ['1.1', 'Первый'],
      ['2', null],
      ['2.1', 'Второй'],
    ]);
  });

  it('have one turn a year, from the earlier beginning to the later end of two rules', () => {
    const [task] = tasksOf({
      due: [
        { kind: 'annualBy', by: '12-01', years: [2024, 2025], yearsStated: true },
        { kind: 'window', from: '2024-02', to: '2024-03' },
      ],
    });

    expect(task?.instances).toEqual([
      { year: 2024, from: '2024-02-01', by: '2024-12-01' },
      { year: 2025, from: null, by: '2025-12-01' },
    ]);
  });

  it('without a time have one turn, in the first year of the roadmap', () => {
    const [task] = tasksOf({ due: [] });

    expect(task?.instances).toEqual([{ year: 2023, from: null, by: null }]);
  });

  it('of a municipality are told from the region’s by their codes, and the clauses of its act from both', () => {
    const codes = roadmapTasks(primorye).map(({ code }) => code);

    expect(codes).toHaveLength(17 + 5);
    expect(new Set(codes).size).toBe(codes.length);
    expect(codes.filter((code) => code.startsWith('d.'))).toEqual([
      'd.1',
      'd.2.1',
      'd.2.2',
      'd.2.3',
      'd.2.4',
    ]);
  });
});
