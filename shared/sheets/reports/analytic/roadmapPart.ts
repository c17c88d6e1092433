import { clauseOf } from '../../../measures/recommendations/clauseOf';
import type { ItemExecution, RoadmapCell, RoadmapExecution } from '../../../measures/roadmapExecution';
import type { CellSpec } from '../../sheetSpec';
import { capital } from '../capital';
import { clauseText } from '../clauseText';
import { type ReportContext, said } from '../reportContext';
import { type ShownState, shownState } from '../shownState';

/** How the roadmaps of the region and of its municipalities are carried out. */
export function roadmapPart(context: ReportContext): readonly (readonly CellSpec[])[] {
  const { executions, texts } = context;

  if (executions.length === 0) return [said([texts.analytic.roadmap.absent], [texts.profile])];

  return executions.flatMap((execution) => [
    summaryLine(context, execution),
    ...execution.items.map((item) => itemLine(context, execution, item)),
  ]);
}

function summaryLine({ texts }: ReportContext, { title, items }: RoadmapExecution): readonly CellSpec[] {
  const { summary, none } = texts.analytic.roadmap;

  if (items.length === 0) return said([none(title)], [texts.profile]);

  const done = items.filter(({ cells }) => cells.length > 0 && cells.every(isDone));
  const overdue = items.filter(({ cells }) => cells.some((cell) => shownState(cell) === 'overdue'));

  return said([summary(title, items.length, done.length, overdue.length)], [texts.profile]);
}

function itemLine(
  { regionYear, language, texts }: ReportContext,
  { owner }: RoadmapExecution,
  item: ItemExecution,
): readonly CellSpec[] {
  const { roadmap } = texts.analytic;
  const { number, title, due, cells } = item;
  const receipts = cells.filter(({ receipt }) => receipt !== null).length;

  return said(
    [
      roadmap.item(number, title.trim().replace(/[.;,]+$/, '')),
      due === null ? roadmap.noDue : roadmap.due(due),
      stateSentence(item, texts),
    ],
    [
      cells.length === 0 ? null : texts.receiptsOf(receipts, cells.length),
      clauseText(regionYear.region, clauseOf(regionYear.region, owner, item), language),
    ],
  );
}

/** Of one executor how it stands, of several how many stand how. */
function stateSentence(item: ItemExecution, { analytic, final }: ReportContext['texts']): string {
  const { nobody, states, state } = analytic.roadmap;
  const [first, ...others] = item.cells;

  if (first === undefined) return nobody;

  return capital(
    states(others.length === 0 ? [final.itemState[shownState(first)]] : stateParts(item, state)),
  );
}

type StateTexts = ReportContext['texts']['analytic']['roadmap']['state'];

function stateParts({ cells }: ItemExecution, texts: StateTexts): readonly string[] {
  const count = (state: ShownState) => cells.filter((cell) => shownState(cell) === state).length;
  const done = count('done') + count('doneLate');
  const rest = REST.filter((state) => count(state) > 0).map((state) => texts[state](count(state)));

  return [texts.done(done, cells.length), ...rest];
}

/** What is said beside how many have done it. */
const REST = [
  'doneLate',
  'inWork',
  'notStarted',
  'overdue',
  'silent',
  'notApplicable',
  'noData',
] as const satisfies readonly ShownState[];

function isDone({ state }: RoadmapCell): boolean {
  return state === 'done' || state === 'doneLate' || state === 'notApplicable';
}
