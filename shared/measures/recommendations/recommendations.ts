import type { Reporter } from '../../regions/reporter';
import type { RegionYear } from '../attainmentResult';
import type { RoadmapExecution } from '../roadmapExecution';
import { groupedBy } from './groupedBy';
import { RECOMMENDATION_KINDS, type Recommendation } from './recommendation';
import { belowTarget } from './rules/belowTarget';
import { coverage } from './rules/coverage';
import { fell } from './rules/fell';
import { incomplete } from './rules/incomplete';
import { ladder } from './rules/ladder';
import { missing } from './rules/missing';
import { noData } from './rules/noData';
import { overdue } from './rules/overdue';
import { roadmap } from './rules/roadmap';
import { type Situation, situationOf } from './situation';

/** What one reporter is advised, most urgent first; empty where there is nothing to advise. */
export type ReporterRecommendations = {
  readonly reporter: Reporter;
  readonly recommendations: readonly Recommendation[];
};

type RecommendationRule = (situation: Situation) => readonly Recommendation[];

/** Each says one kind of recommendation. */
const RULES: readonly RecommendationRule[] = [
  overdue,
  roadmap,
  incomplete,
  noData,
  belowTarget,
  coverage,
  ladder,
  fell,
  missing,
];

/**
 * Targeted recommendations to every municipality and every direct organisation, in the order in which they were
 * given: what is missing, how much of it, and who in a like position does well (S0, 10; S1, 5.3). Of one kind the earlier day comes first, then the profile's order.
 */
export function recommendations(
  regionYear: RegionYear,
  executions: readonly RoadmapExecution[],
): readonly ReporterRecommendations[] {
  const situation = situationOf(regionYear, executions);
  const all = groupedBy(
    RULES.flatMap((rule) => rule(situation)),
    ({ reporter }) => reporter,
  );

  return situation.advised.map((reporter) => ({
    reporter,
    recommendations: (all.get(reporter.key) ?? []).toSorted(byUrgency),
  }));
}

function byUrgency(one: Recommendation, other: Recommendation): number {
  const kinds = RECOMMENDATION_KINDS.indexOf(one.kind) - RECOMMENDATION_KINDS.indexOf(other.kind);

  return kinds || compareDays(one.due ?? LAST, other.due ?? LAST);
}

/** After every day. */
const LAST = '9999';

function compareDays(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
