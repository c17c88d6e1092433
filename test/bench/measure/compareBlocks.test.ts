import { compareBlocks } from './compareBlocks';

/** A side whose runs take the given times, one after another, on a clock that only the sides move. */
function scriptedSides() {
  let now = 0;
  const sideOf = (times: readonly number[], more: { times?: number; settle?: number } = {}) => {
    const left = [...times];
    const run = () => {
      now += left.shift() ?? Number.NaN;
    };

    return { ...more, run, left };
  };

  return { clock: () => now, sideOf };
}

describe('compareBlocks', () => {
  it('gives the median of the ratios within blocks, not the ratio of the medians', async () => {
    const { clock, sideOf } = scriptedSides();
    const ours = sideOf([10, 200, 3], { settle: 0 });
    const peer = sideOf([20, 100, 1], { settle: 0 });

    const compared = await compareBlocks({ ours, peer, blocks: 3, warmUp: 0, clock });

    expect(compared).toEqual({ ours: 10, peer: 20, ratio: 2 });
  });

  it('leaves out the blocks of the warm-up and the runs that settle', async () => {
    const { clock, sideOf } = scriptedSides();
    const ours = sideOf([1000, 1000, 1000, 6], { settle: 1 });
    const peer = sideOf([1000, 3], { settle: 0 });

    const compared = await compareBlocks({ ours, peer, blocks: 1, warmUp: 1, clock });

    expect(compared).toEqual({ ours: 6, peer: 3, ratio: 2 });
    expect([ours.left, peer.left]).toEqual([[], []]);
  });

  it('gives the time of one run when a block has several', async () => {
    const { clock, sideOf } = scriptedSides();
    const ours = sideOf([2, 4, 6], { times: 3, settle: 0 });
    const peer = sideOf([8], { settle: 0 });

    const compared = await compareBlocks({ ours, peer, blocks: 1, warmUp: 0, clock });

    expect(compared).toEqual({ ours: 4, peer: 8, ratio: 0.5 });
  });
});
