import type { Reporter } from '../../../regions/reporter';
import type { ItemExecution, RoadmapCell, RoadmapExecution } from '../../roadmapExecution';
import { clauseOf } from '../clauseOf';
import { NOTHING, type Recommendation } from '../recommendation';
import { similarTo } from '../similarTo';
import type { Situation } from '../situation';

/**
 * Items of a roadmap that were not done in time, by a sheet that was sent. Who has sent none is asked for the sheet,
 * once, and not for each item; where nobody waits for it, nothing is known to be undone.
 */
export function roadmap(situation: Situation): readonly Recommendation[] {
  const known = new Map(situation.advised.map((reporter) => [reporter.key, reporter]));

  return situation.executions.flatMap((execution) =>
    execution.items.flatMap((item) =>
      item.cells.flatMap((cell) => {
        const reporter = known.get(cell.reporter);

        if (reporter === undefined || cell.state !== 'overdue' || cell.receipt === null) return [];

        return recommend(situation, execution, item, cell, reporter, known);
      }),
    ),
  );
}

function recommend(
  situation: Situation,
  execution: RoadmapExecution,
  item: ItemExecution,
  { receipt, quantity }: RoadmapCell,
  reporter: Reporter,
  known: ReadonlyMap<string, Reporter>,
): Recommendation {
  const candidates = item.cells.flatMap((cell) => {
    const other = known.get(cell.reporter);
    const isDone = cell.state === 'done' || cell.state === 'doneLate';

    return other && isDone ? { reporter: other, value: 1, size: situation.sizeOf(other), does: true } : [];
  });
  const own = { reporter, value: null, size: situation.sizeOf(reporter) };
  const clause = clauseOf(situation.regionYear.region, execution.owner, item);

  return {
    ...NOTHING,
    reporter: reporter.key,
    kind: 'roadmap',
    subject: item.code,
    value: quantity,
    due: item.due,
    similar: similarTo(situation, own, candidates, null)?.reporter.key ?? null,
    source: { receipts: receipt === null ? [] : [receipt], acts: clause === null ? [] : [clause] },
  };
}
