import type { Region } from '../regions/region';
import type { Reporter } from '../regions/reporter';
import { owedTemplates, usedTemplates } from '../regions/usedTemplates';
import { carriesOut } from '../templates/carriesOut';
import { promisedQuantities } from '../templates/promisedQuantities';
import { type RoadmapTask, roadmapTasks, type TaskInstance } from '../templates/roadmapTasks';
import type { RegionYear, SubmissionHead } from './attainmentResult';
import { itemState } from './itemState';
import type { ItemExecution, RoadmapCell, RoadmapExecution } from './roadmapExecution';
import { type RoadmapReport, roadmapReport } from './roadmapReport';

/** What the execution of a region's roadmaps is worked out from. */
export type RoadmapInput = Pick<RegionYear, 'region' | 'year' | 'today' | 'reporters' | 'heads'>;

/** A reporter and what it has sent. */
type Sender = {
  readonly reporter: Reporter;
  /** Whether its sheet is waited for. */
  readonly isOwed: boolean;
  readonly receipt: string | null;
  readonly report: RoadmapReport;
};

/**
 * How the roadmaps of a region are carried out in one year: the region's own, if it has one, then that of each
 * municipality among the reporters. Only what is due in the year is listed, and only those who use the
 * roadmap's sheet have cells.
 */
export function executeRoadmap(input: RoadmapInput): readonly RoadmapExecution[] {
  const { region, reporters } = input;
  const { roadmap, municipalRoadmaps } = region;
  const senders = sendersOf(input);
  const itemsOf = (owner: string | null) => itemExecutions(owner, senders, input);
  const own = municipalRoadmaps.filter(({ municipality }) =>
    reporters.some(({ key }) => key === municipality),
  );

  return [
    ...(roadmap ? [{ owner: 'region', title: roadmap.title, items: itemsOf(null) }] : []),
    ...own.map(({ municipality, title }) => ({ owner: municipality, title, items: itemsOf(municipality) })),
  ];
}

function sendersOf({ region, year, reporters, heads }: RoadmapInput): readonly Sender[] {
  const byReporter = new Map(
    heads
      .filter(({ template }) => template === 'roadmap')
      .map((head): [string, SubmissionHead] => [head.reporter, head]),
  );

  return reporters
    .filter((reporter) => usedTemplates(region, reporter, year).includes('roadmap'))
    .map((reporter) => {
      const head = byReporter.get(reporter.key);

      const isOwed = owedTemplates(region, reporter, year).includes('roadmap');

      return { reporter, isOwed, receipt: head?.receipt ?? null, report: roadmapReport(head) };
    });
}

function itemExecutions(
  owner: string | null,
  senders: readonly Sender[],
  { region, year, today }: RoadmapInput,
): readonly ItemExecution[] {
  return roadmapTasks(region)
    .filter((task) => task.owner === owner)
    .flatMap((task) => {
      const instance = task.instances.find((one) => one.year === year);

      return instance === undefined ? [] : [itemExecution(task, instance, senders, region, today)];
    });
}

function itemExecution(
  task: RoadmapTask,
  { year, by: due }: TaskInstance,
  senders: readonly Sender[],
  region: Region,
  today: string,
): ItemExecution {
  const { code, number, section, act, title } = task;

  return {
    code,
    number,
    section: act ?? section?.title ?? '',
    title,
    due,
    ...planOf(task, region, year),
    cells: senders
      .filter(({ reporter }) => carriesOut(task, reporter))
      .map((sender) => cellOf(code, due, today, sender)),
  };
}

/** The first quantity that the item promises for the year; the region's ladders are of its own roadmap. */
function planOf(
  { owner, number }: RoadmapTask,
  region: Region,
  year: number,
): Pick<ItemExecution, 'target' | 'ladder'> {
  const [first] = owner === null ? promisedQuantities(region, number, year) : [];

  return { target: first?.value ?? null, ladder: first?.key ?? null };
}

function cellOf(
  code: string,
  due: string | null,
  today: string,
  { reporter, isOwed, receipt, report }: Sender,
): RoadmapCell {
  const said = report.tasks.get(code);
  // Whose sheet nobody waits for is not behind because there is none.
  const isUnknown = receipt === null && !isOwed;

  return {
    reporter: reporter.key,
    state: isUnknown ? 'noData' : itemState(said, due, today),
    doneOn: said?.doneOn ?? null,
    quantity: report.quantities.get(code) ?? null,
    receipt,
  };
}
