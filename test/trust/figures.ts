import { appendFileSync } from 'node:fs';

/** The parts of docs/reliability.md, in its order. */
export const AREAS = [
  'abuse',
  'files',
  'verdicts',
  'once',
  'merge',
  'privacy',
  'counts',
  'store',
  'backup',
  'access',
  'hostile',
  'deadline',
] as const;

/** A part of docs/reliability.md. */
export type Area = (typeof AREAS)[number];

/** One figure of docs/reliability.md, in English. */
export type TrustFigure = {
  readonly area: Area;
  /** What was done, with the number of times: `100,000 fillings by three roads`. */
  readonly what: string;
  /** What came of it, as measured by this very run: `0 divergences`. */
  readonly figure: string;
  /** What the figure says nothing about. */
  readonly doesNotProve: string;
};

/** Whether the full figures are wanted (`npm run trust`) and not the samples that every test run takes. */
export const IS_FULL = process.env.SVOD_TRUST === 'full';

/** The seed of every generated history, so that a failure is found again; another one with SVOD_TRUST_SEED. */
export const SEED = Number(process.env.SVOD_TRUST_SEED ?? 20_241_125);

/** The share of the full numbers that is done, where there is no time for all of them: SVOD_TRUST_PART=0.1. */
const PART = Number(process.env.SVOD_TRUST_PART ?? 1);

/**
 * How many times to do something: `full` times for the figures, `sample` times in every test run. A `full` below `sample`
 * is a step or a threshold and taken as it is.
 */
export function times(sample: number, full: number): number {
  if (!IS_FULL) return sample;

  return full < sample ? full : Math.max(sample, Math.round(full * PART));
}

/** Time that a test may take, in ms: for the full figures two hours. */
export function timeFor(sample: number): number {
  return IS_FULL ? 2 * 60 * 60 * 1000 : sample;
}

/** Keeps a figure for docs/reliability.md; does nothing in ordinary test runs. Called after the assertions. */
export function keepFigure(figure: TrustFigure): void {
  const file = process.env.SVOD_TRUST_FIGURES;

  if (file !== undefined) appendFileSync(file, `${JSON.stringify(figure)}\n`);
}
