import { atMost } from '../../../../functions/src/usecases/consolidated/atMost';

describe('atMost', () => {
  test('does no more at once than it may, and gives results in the order of the items', async () => {
    let running = 0;
    let most = 0;
    const results = await atMost(3, [5, 1, 4, 2, 3, 0], async (item) => {
      running += 1;
      most = Math.max(most, running);
      await new Promise((resolve) => setTimeout(resolve, item));
      running -= 1;

      return item * 2;
    });

    expect(results).toEqual([10, 2, 8, 4, 6, 0]);
    expect(most).toBe(3);
  });

  test('ends with the first failure', async () => {
    const fail = async (item: number) => {
      if (item === 2) throw new Error('two');

      return item;
    };

    await expect(atMost(2, [1, 2, 3], fail)).rejects.toThrow('two');
  });

  test('has nothing to do for nothing', async () => {
    expect(await atMost(4, [], async (item) => item)).toEqual([]);
  });
});
