import type { Region } from '../regions/region';
import { cutAtWord } from './cutAtWord';
import { type RoadmapTask, roadmapTasks } from './roadmapTasks';
import type { EnumerationItem } from './template';

/** Characters of a title in a label: the list of a cell shows no more. */
const SHOWN = 70;

/** What a task is called in a list, and what else people type for it. */
type Naming = { readonly name: string; readonly aliases: readonly string[] };

/**
 * What a row may name as the task of a roadmap that it belongs to: the codes of the roadmap's sheet. Whose
 * roadmap `m.1.1` is of, the reporter says; where those of two municipalities word it differently, the label
 * names no title.
 */
export function roadmapItems(region: Region): readonly EnumerationItem[] {
  const tasks = roadmapTasks(region);
  // Only where both are offered does a municipality's own have to be told from the region's.
  const isMarked = tasks.some(({ owner }) => owner === null);
  const codes = [...new Set(tasks.map(({ code }) => code))];

  return codes.flatMap((key): EnumerationItem[] => {
    const same = tasks.filter(({ code }) => code === key);
    const [first] = same;

    if (first === undefined) return [];

    const { name, aliases } = namingOf(first, isMarked);
    const isOne = new Set(same.map(({ title }) => title)).size === 1;

    return [{ key, label: isOne ? `${name} ${shorten(first.title)}` : name, aliases }];
  });
}

function namingOf({ number, owner, act }: RoadmapTask, isMarked: boolean): Naming {
  if (act !== null)
    return { name: `приказ ${number}`, aliases: [`приказ ${number}`, `п. ${number} приказа`] };

  const name = owner !== null && isMarked ? `мун. ${number}` : number;

  return { name, aliases: [number, `п. ${number}`, name] };
}

/** Without the mark the title ends with, which a list has no use for. */
function shorten(title: string): string {
  return cutAtWord(title.replace(/[\s.;,]+$/, ''), SHOWN);
}
