import type { Indicator, Region } from '../regions/region';
import { monitoringUnits } from '../templates/monitoringRows';
import type { SubmissionHead } from './attainmentResult';

/** A measure of the partners' registry: 1 for every legal ИНН, which is its dimension `inn`. */
const ENTERPRISE = 'partners.enterprise';

/** Enterprises that were named more than once. */
export type Repeats = {
  /** How often an enterprise was named again, after the first time. */
  readonly count: number;
  /** Receipts of the registries that name one of them. */
  readonly receipts: readonly string[];
};

/** Whether the numerator of `indicator` counts enterprises, of which each counts once by ИНН. */
export function countsEnterprises(region: Region, { numerator }: Indicator): boolean {
  return monitoringUnits(region).get(numerator.measure) === 'enterprises';
}

/** How often the registries of partners `heads`, one a reporter, name an enterprise that another one names too. */
export function repeatedEnterprises(heads: readonly SubmissionHead[]): Repeats {
  const named = heads.map((head) => ({ receipt: head.receipt, inns: innsOf(head) }));
  const times = new Map<string, number>();

  for (const { inns } of named) for (const inn of inns) times.set(inn, (times.get(inn) ?? 0) + 1);

  const isRepeated = (inn: string) => (times.get(inn) ?? 0) > 1;

  return {
    count: [...times.values()].reduce((sum, each) => sum + each - 1, 0),
    receipts: named.flatMap(({ receipt, inns }) => ([...inns].some(isRepeated) ? [receipt] : [])),
  };
}

function innsOf(head: SubmissionHead): ReadonlySet<string> {
  const inns = head.measures.flatMap(({ key, dimensions, quantity }) =>
    key === ENTERPRISE && 'value' in quantity && quantity.value > 0 ? (dimensions.inn ?? []) : [],
  );

  return new Set(inns);
}
