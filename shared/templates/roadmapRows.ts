import type { Region } from '../regions/region';
import type { Reporter } from '../regions/reporter';
import { carriesOut } from './carriesOut';
import { cutAtWord } from './cutAtWord';
import { executorsInWords } from './executorsInWords';
import { promisedQuantities } from './promisedQuantities';
import { quantitiesInWords } from './quantitiesInWords';
import { type RoadmapTask, roadmapTasks, type TaskInstance } from './roadmapTasks';
import type { FixedRow } from './template';

const OWN = 'Дорожная карта муниципалитета';
const REGIONAL = 'Дорожная карта региона';
const NO_TIME = 'срок не указан';
const BY_SECTION = 'по разделу: ';
const IN_REGION = 'по региону: ';
/** Characters of a heading, which stands on every line under it. */
const SECTION = 70;

/** The tasks of the roadmaps that `reporter` carries out in `year`, one line each. */
export function roadmapRows(region: Region, reporter: Reporter, year: number): readonly FixedRow[] {
  return roadmapTasks(region)
    .filter((task) => carriesOut(task, reporter))
    .flatMap((task) => {
      const instance = task.instances.find((one) => one.year === year);

      return instance === undefined ? [] : [rowOf(task, instance, region, reporter)];
    });
}

/** The codes of all lines that anybody in `region` has in any year. */
export function roadmapCodes(region: Region): readonly string[] {
  return [...new Set(roadmapTasks(region).map(({ code }) => code))];
}

function rowOf(task: RoadmapTask, instance: TaskInstance, region: Region, reporter: Reporter): FixedRow {
  return {
    code: task.code,
    section: sectionOf(task),
    caption: `${task.number}. ${task.title}`,
    unit: 'none',
    required: true,
    facts: {
      due: instance.by,
      dueText: dueTextOf(task, instance),
      executors: executorsInWords(task, region),
      result: task.result,
      ...planOf(task, instance.year, region, reporter),
    },
  };
}

/** The words of the source; of an item without any, those of the section whose time it has. */
function dueTextOf({ dueText, section }: RoadmapTask, { by }: TaskInstance): string | null {
  if (dueText !== null) return dueText;
  if (by === null) return NO_TIME;

  return section?.dueText ? `${BY_SECTION}${section.dueText}` : null;
}

function sectionOf({ act, section, owner }: RoadmapTask): string {
  if (act !== null) return act;
  if (section !== null) return cutAtWord(`${section.number}. ${section.title}`, SECTION);

  return owner === null ? REGIONAL : OWN;
}

/**
 * The quantity is promised by the region, so it is the plan of the region's line alone. To the others it is told
 * where what they do counts towards it. An item with two quantities is planned by the first.
 */
function planOf(
  { owner, number }: RoadmapTask,
  year: number,
  region: Region,
  { kind }: Reporter,
): Readonly<Record<'plan' | 'planText', string | number | null>> {
  const promised = owner === null ? promisedQuantities(region, number, year) : [];

  if (kind === 'region') {
    return { plan: promised.at(0)?.value ?? null, planText: quantitiesInWords(promised) };
  }

  const shared = quantitiesInWords(promised.filter(({ counts }) => counts.from === 'everybody'));

  return { plan: null, planText: shared === null ? null : `${IN_REGION}${shared}` };
}
