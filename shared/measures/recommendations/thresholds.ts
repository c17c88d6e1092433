/**
 * What no source settles, and so is printed on the sheet of recommendations. Each keeps a recommendation from
 * resting on chance.
 */
export const THRESHOLDS = {
  /** Percentage points: whoever is this much ahead is an example even where nobody has reached the target. */
  clearlyBetter: 5,
  /** Percentage points: shares move by less from year to year without anybody doing worse. */
  leastFall: 1,
  /** Percent of what is usual: below it somebody lies far behind. */
  farBelow: 50,
  /**
   * People, enterprises …: an example drawn from fewer says nothing of how it is done, and would tell whoever is
   * sent there about single people.
   */
  leastExample: 10,
} as const;
