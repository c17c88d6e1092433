import type { MeasuringClock } from './clocks';
import { medianOf } from './medianOf';

/** What is measured. `times`: runs in one block, so that a short one is long enough to be read off the clock. */
export type Side = { readonly run: () => unknown; readonly times?: number };

/** Medians in milliseconds a run, and of the blocks' ratios. */
export type Comparison = { readonly ours: number; readonly peer: number; readonly ratio: number };

const WARM_UP_BLOCKS = 2;

/**
 * Measures both sides by turns and gives the median of the blocks' ratios ours / peer: the load of a shared
 * machine comes and goes, and within a block both sides have the same. Who goes first alternates. Garbage is
 * collected before each side, so that none pays for the other's.
 */
export async function compareBlocks(input: {
  readonly ours: Side;
  readonly peer: Side;
  readonly blocks: number;
  readonly clock: MeasuringClock;
  readonly warmUp?: number;
}): Promise<Comparison> {
  const { ours, peer, blocks, clock, warmUp = WARM_UP_BLOCKS } = input;
  const kept: { readonly ours: number; readonly peer: number }[] = [];

  for (let block = -warmUp; block < blocks; block += 1) {
    const oursFirst = block % 2 === 0;
    const first = await timeOf(oursFirst ? ours : peer, clock);
    const second = await timeOf(oursFirst ? peer : ours, clock);

    if (block >= 0) {
      kept.push(oursFirst ? { ours: first, peer: second } : { ours: second, peer: first });
    }
  }

  return {
    ours: medianOf(kept.map((block) => block.ours)),
    peer: medianOf(kept.map((block) => block.peer)),
    ratio: medianOf(kept.map((block) => block.ours / block.peer)),
  };
}

async function timeOf({ run, times = 1 }: Side, clock: MeasuringClock): Promise<number> {
  globalThis.gc?.();

  const began = clock();

  for (let time = 0; time < times; time += 1) await run();

  return (clock() - began) / times;
}
