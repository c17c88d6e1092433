import { isoToSerial } from '../cells/serialDate';
import type { ItemExecution, RoadmapExecution } from '../measures/roadmapExecution';
import { itemStates } from '../messages/ru/roadmap';
import { roadmapSheets } from '../messages/ru/roadmapSheets';
import type { MunicipalRoadmap, Region } from '../regions/region';
import type { Reporter } from '../regions/reporter';
import { executorsInWords } from '../templates/executorsInWords';
import { type RoadmapTask, roadmapTasks } from '../templates/roadmapTasks';
import { numberCell, textCell } from './cellSpec';
import { ITEM_STATE_STYLE } from './itemStateStyle';
import type { CellSpec } from './sheetSpec';

const texts = roadmapSheets.own;
const COLUMNS = Object.keys(texts.headings).length;

type Line = readonly CellSpec[];

/** The lines of a municipality's sheet: its own roadmap with its headings, the clauses of its act, the region's items. */
export function municipalRoadmapLines(
  region: Region,
  reporter: Reporter,
  roadmap: MunicipalRoadmap | null,
  executions: readonly RoadmapExecution[],
): readonly Line[] {
  const executed = new Map(
    executions
      .filter(({ owner }) => owner === 'region' || owner === reporter.key)
      .flatMap(({ items }) => items.map((item): [string, ItemExecution] => [item.code, item])),
  );
  const tasks = roadmapTasks(region);
  const lineOf = (task: RoadmapTask) => taskLine(task, executed.get(task.code), region, reporter);
  const own = tasks.filter(({ owner }) => owner === reporter.key);
  const regional = tasks.filter(
    ({ owner, code }) =>
      owner === null && executed.get(code)?.cells.some((cell) => cell.reporter === reporter.key),
  );
  const duties = own.filter(({ act }) => act !== null);

  return [
    ...(roadmap ? [sectionLine('', texts.ownTitle), ...ownLines(roadmap, own, lineOf)] : []),
    ...(roadmap && duties.length > 0 ? [sectionLine('', roadmap.act), ...duties.map(lineOf)] : []),
    ...(regional.length > 0 ? [sectionLine('', texts.regionalTitle), ...regional.map(lineOf)] : []),
  ];
}

/** Every row of the source in its order: tasks, and headings with the time that the source gives them. */
function ownLines(
  { items }: MunicipalRoadmap,
  own: readonly RoadmapTask[],
  lineOf: (task: RoadmapTask) => Line,
): readonly Line[] {
  const tasks = new Map(own.map((task) => [task.code, task]));

  return items.map(({ number, title, dueText }) => {
    const task = tasks.get(`m.${number}`);

    return task ? lineOf(task) : sectionLine(number, title, dueText ?? '');
  });
}

function sectionLine(number: string, title: string, dueText = ''): Line {
  const rest = Array.from({ length: COLUMNS - 3 }, () => textCell('', 'total'));

  return [textCell(number, 'total'), textCell(title, 'total'), textCell(dueText, 'total'), ...rest];
}

function taskLine(
  task: RoadmapTask,
  item: ItemExecution | undefined,
  region: Region,
  { key }: Reporter,
): Line {
  const cell = item?.cells.find(({ reporter }) => reporter === key);

  return [
    textCell(task.number),
    textCell(task.title),
    textCell(task.dueText ?? ''),
    dayCell(item?.due ?? null, item ? texts.noTime : ''),
    textCell(executorsInWords(task, region)),
    cell
      ? textCell(itemStates[cell.state], ITEM_STATE_STYLE[cell.state])
      : textCell(texts.otherYear, 'muted'),
    dayCell(cell?.doneOn ?? null, ''),
    numberCell(cell?.quantity ?? null),
  ];
}

function dayCell(day: string | null, otherwise: string): CellSpec {
  return day === null ? textCell(otherwise) : numberCell(isoToSerial(day, false), 'dd.mm.yyyy');
}
