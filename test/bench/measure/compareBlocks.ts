import type { MeasuringClock } from './clocks';
import { medianOf } from './medianOf';

/** What is measured. */
export type Side = {
  readonly run: () => unknown;
  /** Runs in one block, so that a short one is long enough to be read off the clock; 1 unless told otherwise. */
  readonly times?: number;
  /**
   * Runs before the clock starts, 1 unless told otherwise: a forced collection drops compiled code and shrinks
   * the young generation, and the first run after it pays for that. 0 for what runs in a process of its own.
   */
  readonly settle?: number;
};

/** Medians in milliseconds a run, and of the blocks' ratios. */
export type Comparison = { readonly ours: number; readonly peer: number; readonly ratio: number };

/**
 * Measures both sides by turns and gives the median of the blocks' ratios ours / peer: the load of a shared
 * machine comes and goes, and within a block both sides have the same. Who goes first alternates. Garbage is
 * collected before each side, so that none pays for the other's.
 *
 * @param input.warmUp blocks that do not count
 */
export async function compareBlocks(input: {
  readonly ours: Side;
  readonly peer: Side;
  readonly blocks: number;
  readonly warmUp: number;
  readonly clock: MeasuringClock;
}): Promise<Comparison> {
  const { ours, peer, blocks, warmUp, clock } = input;
  const kept: { readonly ours: number; readonly peer: number }[] = [];

  for (let block = -warmUp; block < blocks; block += 1) {
    const isOursFirst = block % 2 === 0;
    const first = await timeOf(isOursFirst ? ours : peer, clock);
    const second = await timeOf(isOursFirst ? peer : ours, clock);

    if (block >= 0) kept.push(isOursFirst ? { ours: first, peer: second } : { ours: second, peer: first });
  }

  return {
    ours: medianOf(kept.map((block) => block.ours)),
    peer: medianOf(kept.map((block) => block.peer)),
    ratio: medianOf(kept.map((block) => block.ours / block.peer)),
  };
}

async function timeOf({ run, times = 1, settle = 1 }: Side, clock: MeasuringClock): Promise<number> {
  globalThis.gc?.();
  for (let time = 0; time < settle; time += 1) await run();

  const began = clock();
  for (let time = 0; time < times; time += 1) await run();

  return (clock() - began) / times;
}
