/** Whether everything is to be run, whatever time it takes. */
export const EVERYTHING = process.env.SVOD_EVERYTHING === '1';

/**
 * Every `step`-th of the cases from the first on, always the same ones, so that the whole suite ends in time; all of
 * them with SVOD_EVERYTHING=1.
 */
export function sampled<T>(cases: readonly T[], step: number): readonly T[] {
  return EVERYTHING ? cases : cases.filter((_, index) => index % step === 0);
}

/** How often a property is tried: a third of `all`, or all with SVOD_EVERYTHING=1. */
export function sampledRuns(all: number): number {
  return EVERYTHING ? all : Math.ceil(all / 3);
}
