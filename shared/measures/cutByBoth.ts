import type { Cut } from './cut';

/**
 * The cut into the groups that two cuts of the same columns have in common, each limited to what both limit it
 * to, the first's dimensions first. A pair of groups without rows is no group.
 */
export function cutByBoth(first: Cut, second: Cut): Cut {
  const width = second.groupsOfEntry.length;
  const pairs = first.codes.map((code, row) => code * width + (second.codes[row] ?? 0));
  const used = [...new Set(pairs)];
  const entryOf = new Map(used.map((pair, entry) => [pair, entry]));
  const groups: Cut['groups'][number][] = [];
  const groupAt = new Map<string, number>();

  const groupsOfEntry = used.map((pair) =>
    (first.groupsOfEntry[Math.floor(pair / width)] ?? []).flatMap((one) =>
      (second.groupsOfEntry[pair % width] ?? []).map((other) => {
        const known = groupAt.get(`${one}:${other}`);

        if (known !== undefined) return known;

        const group = groups.push({ ...first.groups[one], ...second.groups[other] }) - 1;

        groupAt.set(`${one}:${other}`, group);

        return group;
      }),
    ),
  );

  return { groups, groupsOfEntry, codes: pairs.map((pair) => entryOf.get(pair) ?? 0) };
}
