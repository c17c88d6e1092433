import type { Resources } from './resources';

/** Whether the aim is the most or the least that the ratio may be. */
export type Bound = 'atMost' | 'atLeast';

/** What a case has found. `ratio` is what the aim is about; `details` gives the medians it comes from. */
export type Measured = { readonly ratio: number; readonly what: string; readonly details: string };

/** Why a case could not be measured on this machine. */
export type LeftOut = { readonly leftOut: string };

/** One figure and its aim. */
export type BenchCase = {
  readonly id: string;
  readonly aim: number;
  readonly bound: Bound;
  readonly measure: (resources: Resources) => Promise<Measured | LeftOut>;
};
