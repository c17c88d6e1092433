import type { FindingCode } from '../../../shared/checking/findingCode';
import type { Base } from './filling/bases';
import { makeFilling } from './filling/makeFilling';
import { judgeFilling, type Roads } from './judgeFilling';

/** What came of a run. */
export type Tally = {
  readonly workbooks: number;
  readonly sheets: number;
  /** Sheets that all let in. */
  readonly taken: number;
  /** Findings of shared rules, by code: on how many sheets. */
  readonly reached: ReadonlyMap<FindingCode, number>;
  /** Where the roads differ, with the filling's place in the run. */
  readonly differences: readonly string[];
};

/** Differences that are told; a rule gone wrong differs on every tenth sheet. */
const TOLD = 20;

/**
 * Judges fillings from the place `from` of the run with this `seed` on, until so many sheets have been judged or the roads
 * differ too often. `freshStore` empties the store before each.
 */
export async function judgeMany(
  {
    bases,
    seed,
    from = 0,
    sheets: goal,
  }: {
    readonly bases: readonly Base[];
    readonly seed: number;
    readonly from?: number;
    readonly sheets: number;
  },
  roads: Roads,
  freshStore: () => void,
): Promise<Tally> {
  const reached = new Map<FindingCode, number>();
  const differences: string[] = [];
  let [workbooks, sheets, taken] = [0, 0, 0];

  while (sheets < goal && differences.length < TOLD) {
    const index = from + workbooks;
    const filling = makeFilling(bases, seed, index);

    freshStore();

    const judged = await judgeFilling(filling, roads);

    workbooks += 1;
    sheets += judged.sheets.length;
    differences.push(...judged.differences.map((text) => `${index}: ${text}`));

    for (const { verdict, differences: found } of judged.sheets) {
      if (verdict.isTaken) taken += 1;
      for (const code of new Set(verdict.findings.map((finding) => finding.code)))
        reached.set(code, (reached.get(code) ?? 0) + 1);
      differences.push(...found.map((text) => `${index} ${verdict.template}: ${text}`));
    }
  }

  return { workbooks, sheets, taken, reached, differences };
}
