import type { Area } from '../types';

/** The same cells in fewer areas: those that stand directly under each other become one. Order is kept. */
export function joinAreas(areas: readonly Area[]): Area[] {
  const joined: Area[] = [];

  for (const area of areas) {
    const at = joined.findIndex(
      ({ left, right, bottom }) => left === area.left && right === area.right && bottom + 1 === area.top,
    );
    const above = joined[at];

    if (above) joined[at] = { ...above, bottom: area.bottom };
    else joined.push(area);
  }

  return joined;
}
