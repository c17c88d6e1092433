import { type DueInstance, dueInstances } from './dueInstances';
import type { RoadmapItem } from './region';

/**
 * When an item of a roadmap is due. The rule of an item without a time of its own: it inherits the time of the
 * section it stands in, the nearest one before it, because the source dates the section as a whole. Empty where
 * neither has one. `items` are the roadmap's, in the order of the source.
 */
export function itemInstances(items: readonly RoadmapItem[], item: RoadmapItem): readonly DueInstance[] {
  if (item.isSection || item.due.length > 0) return dueInstances(item.due);

  const section = items.slice(0, items.indexOf(item)).findLast(({ isSection }) => isSection);

  return section === undefined ? [] : dueInstances(section.due);
}
