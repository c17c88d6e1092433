import { type Partition, publish, type ToPublish } from '../../../shared/release/partition';

/** Reporters `a`, `b`, `c` … with one number each. */
function numbers(values: readonly number[], more: Partial<ToPublish> = {}): ToPublish {
  return {
    names: ['number'],
    leaves: values.map((value, at) => ({ id: String.fromCharCode(97 + at), numbers: [value] })),
    whole: null,
    forced: [],
    earlier: [],
    ...more,
  };
}

function published(what: ToPublish): Partition {
  const partition = publish(what);

  if (partition === null) throw new Error('nothing can be published');

  return partition;
}

describe('a number by reporter', () => {
  test('is published as it is where nobody’s is small', () => {
    expect(published(numbers([5, 0, 12]))).toMatchObject({
      merged: [],
      leaves: { a: [5], b: [0], c: [12] },
    });
  });

  test('has a small one together with the next by key, and nobody by themselves', () => {
    expect(published(numbers([0, 30, 3, 9]))).toMatchObject({
      merged: ['b', 'c'],
      leaves: { a: [0], d: [9] },
      together: [33],
    });
  });

  test('has small ones together where they are enough', () => {
    expect(published(numbers([3, 30, 4, 3]))).toMatchObject({ merged: ['a', 'c', 'd'], together: [10] });
  });

  test.each([
    ['one reporter has few', [3]],
    ['all together are few', [1, 2, 0]],
    ['five have one each', [1, 1, 1, 1, 1]],
  ])('is not published where %s', (_, values) => {
    expect(publish(numbers(values))).toBeNull();
  });
});

describe('a number that was published before', () => {
  test('stays merged with whom it was merged', () => {
    const earlier = [published(numbers([3, 30, 20]))];

    expect(published(numbers([25, 30, 20], { earlier }))).toMatchObject({
      merged: ['a', 'b'],
      leaves: { c: [20] },
      together: [55],
    });
    expect(Object.keys(published(numbers([25, 30, 20], { earlier })).leaves)).toEqual(['c']);
  });

  test('stays merged though those who were merged gave nothing for a time', () => {
    const first = published(numbers([2, 3, 6]));
    const left = numbers([0, 0, 6]).leaves.slice(2);
    const second = published(numbers([], { leaves: left, earlier: [first] }));

    expect(second).toMatchObject({ merged: ['a', 'b'], leaves: { c: [6] }, together: [0] });
    expect(published(numbers([12, 13, 6], { earlier: [second] })).merged).toEqual(['a', 'b']);
  });

  test('does not move by few where it was merged', () => {
    const earlier = [published(numbers([3, 30, 20]))];

    expect(publish(numbers([5, 30, 20], { earlier }))).toBeNull();
  });

  test('moves alone by five, and with others by less', () => {
    const earlier = [published(numbers([20, 30, 40]))];

    expect(published(numbers([25, 30, 40], { earlier })).merged).toEqual([]);
    expect(published(numbers([22, 33, 40], { earlier }))).toMatchObject({
      merged: ['a', 'b'],
      together: [55],
    });
    expect(publish(numbers([22, 30, 40], { earlier }))).toBeNull();
  });

  test('is compared with every release before, not with the newest alone', () => {
    const first = published(numbers([20, 30]));
    const second = published(numbers([27, 30], { earlier: [first] }));

    expect(publish(numbers([22, 30], { earlier: [first, second] }))).toBeNull();
  });

  test('does not stand for one reporter alone, because the others of the merged give none now', () => {
    const first = published(numbers([2, 3, 6]));
    const left = numbers([0, 0, 5]).leaves.slice(2);

    expect(first).toMatchObject({ merged: ['a', 'b'], leaves: { c: [6] } });
    expect(publish(numbers([], { leaves: left, earlier: [first] }))).toBeNull();
  });

  test('counts whoever is new as nobody before', () => {
    const earlier = [published(numbers([20, 30]))];

    expect(published(numbers([20, 30, 6], { earlier })).merged).toEqual([]);
    expect(publish(numbers([20, 30, 3], { earlier }))).toBeNull();
    expect(published(numbers([24, 30, 3], { earlier }))).toMatchObject({
      merged: ['a', 'c'],
      together: [27],
    });
  });
});

describe('a cut', () => {
  test('is not published where what no group has moved by few, however far the groups did', () => {
    const earlier = [published(numbers([20, 30], { whole: [60] }))];

    expect(publish(numbers([25, 35], { whole: [73], earlier }))).toBeNull();
    expect(published(numbers([25, 35], { whole: [75], earlier })).merged).toEqual([]);
  });

  test('has together whose remainder of the whole moved by few', () => {
    const earlier = [published(numbers([20, 30, 40], { whole: [90] }))];

    expect(published(numbers([20, 37, 35], { whole: [92], earlier })).merged).toEqual(['a', 'b']);
  });

  test('is not published where what no group has would be few', () => {
    expect(publish(numbers([20, 30], { whole: [53] }))).toBeNull();
    expect(publish(numbers([20, 30], { whole: [55] }))).not.toBeNull();
  });

  test('hides a group that leaves few of the whole, though the groups overlap', () => {
    expect(published(numbers([48, 25, 27], { whole: [50] })).leaves).not.toHaveProperty('a');
  });
});

describe('an attacker who knows the rule', () => {
  test.each([
    [2, 24],
    [3, 16],
    [4, 9],
  ])('cannot tell a small one of %i reporters with up to %i each', (count, most) => {
    const told: string[] = [];

    for (const worlds of worldsByAnswer(count, most).values()) {
      for (let at = 0; at < count; at += 1) {
        const possible = new Set(worlds.map((world) => world[at]));
        const [only = 0] = possible;

        if (possible.size === 1 && only > 0 && only < 5) told.push(JSON.stringify(worlds));
      }
    }

    expect(told).toEqual([]);
  });

  /** All worlds by what is published of them; without sums that only worlds beyond these could share. */
  function worldsByAnswer(count: number, most: number): ReadonlyMap<string, readonly (readonly number[])[]> {
    const found = new Map<string, (readonly number[])[]>();

    for (let number = 0; number < (most + 1) ** count; number += 1) {
      const world = Array.from(
        { length: count },
        (_, at) => Math.floor(number / (most + 1) ** at) % (most + 1),
      );
      const answer = publish(numbers(world));

      if ((answer?.together[0] ?? 0) > most) continue;

      const key = JSON.stringify(answer);
      const known = found.get(key);

      if (known === undefined) found.set(key, [world]);
      else known.push(world);
    }

    return found;
  }
});
