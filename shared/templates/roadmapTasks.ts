import type { DueInstance } from '../regions/dueInstances';
import { itemInstances } from '../regions/itemInstances';
import type { ExecutorRole, MunicipalRoadmap, Region, RoadmapItem } from '../regions/region';

/** One year's turn of a task. `by` is `null` where no source gives a time. */
export type TaskInstance = Pick<DueInstance, 'year' | 'from'> & { readonly by: string | null };

/** What somebody has to carry out: an item of a roadmap, or a clause of the act a municipality's roadmap comes from. */
export type RoadmapTask = {
  /** The row code on the roadmap's sheet: `2.1` of the region's roadmap, `m.2.1` of a municipality's, `d.2.1` of its act. */
  readonly code: string;
  readonly number: string;
  /** Key of the municipality whose own it is; `null`: of the region's roadmap. */
  readonly owner: string | null;
  /** The heading it stands under, as the source words it; `null` where it has none or is one. */
  readonly section: Pick<RoadmapItem, 'number' | 'title' | 'dueText'> | null;
  /** The act, of a clause. */
  readonly act: string | null;
  readonly title: string;
  /** The source's own words; `null` where it has none. */
  readonly dueText: string | null;
  readonly executors: readonly ExecutorRole[];
  readonly executorTexts: NonNullable<RoadmapItem['executorTexts']>;
  readonly result: string | null;
  /** At most one a year, oldest first. */
  readonly instances: readonly TaskInstance[];
};

/** Everything that anybody in `region` has to carry out, in the order of the sources: the region's roadmap, then the municipalities'. */
export function roadmapTasks({ roadmap, municipalRoadmaps }: Region): readonly RoadmapTask[] {
  return [
    ...(roadmap ? tasksOfItems(roadmap, null) : []),
    ...municipalRoadmaps.flatMap((own) => [...tasksOfItems(own, own.municipality), ...tasksOfDuties(own)]),
  ];
}

type Items = Pick<MunicipalRoadmap, 'period' | 'items'>;

/** A heading is a task too where it has executors of its own (shared/regions/schema/roadmap.ts). */
function tasksOfItems({ items, period }: Items, owner: string | null): readonly RoadmapTask[] {
  return items
    .filter(({ isSection, executors }) => !isSection || executors.length > 0)
    .map((item) => ({
      code: owner === null ? item.number : `m.${item.number}`,
      number: item.number,
      owner,
      section: sectionOf(items, item),
      act: null,
      title: item.title,
      dueText: item.dueText,
      executors: item.executors,
      executorTexts: item.executorTexts ?? {},
      result: item.result,
      instances: onceAYear(itemInstances(items, item), period.from),
    }));
}

function tasksOfDuties({ municipality, act, period, duties }: MunicipalRoadmap): readonly RoadmapTask[] {
  return duties.map(({ clause, text, by, addressees }) => ({
    code: `d.${clause}`,
    number: clause,
    owner: municipality,
    section: null,
    act,
    title: text,
    dueText: null,
    executors: [addressees],
    executorTexts: {},
    result: null,
    instances: onceAYear(by === null ? [] : [{ year: Number(by.slice(0, 4)), from: null, by }], period.from),
  }));
}

function sectionOf(items: readonly RoadmapItem[], item: RoadmapItem): RoadmapTask['section'] {
  if (item.isSection) return null;

  return items.slice(0, items.indexOf(item)).findLast(({ isSection }) => isSection) ?? null;
}

/**
 * One line a year: where two rules name one year, from the earlier beginning to the later end. What has no time
 * stands once, in the first year, so that nobody is asked for it again and again.
 */
function onceAYear(instances: readonly TaskInstance[], first: number): readonly TaskInstance[] {
  if (instances.length === 0) return [{ year: first, from: null, by: null }];

  const years = [...new Set(instances.map(({ year }) => year))];

  return years.map((year) => {
    const same = instances.filter((one) => one.year === year);

    return { year, from: same.at(0)?.from ?? null, by: same.at(-1)?.by ?? null };
  });
}
