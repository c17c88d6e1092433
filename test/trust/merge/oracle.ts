import type { Value } from '../../../shared/columns/columns';
import type { Side } from '../../../shared/columns/merge/merge';
import { KEYS, type Row, type Sheet } from './editing';

/** What a merge by hand comes to; `asked` names each question, `row` or `row column`. */
export type ByHand = { readonly merged: Sheet; readonly asked: ReadonlySet<string> };

/** Stands for a row that is not there. */
const GONE = 'gone';

/**
 * The merge as one would do it on paper, cell by cell over maps, sharing no code with the product: what both have the
 * same is kept, what one of them left as it was is the other's, and the rest is asked. `base` may be unknown.
 */
export function mergeByHand(
  base: Sheet | null,
  theirs: Sheet,
  mine: Sheet,
  choose: (question: string) => Side,
): ByHand {
  const asked = new Set<string>();
  const merged = new Map<string, Row>();

  const ask = (question: string): Side => {
    asked.add(question);

    return choose(question);
  };

  for (const code of new Set([...mine.keys(), ...theirs.keys()])) {
    const row = rowByHand(code, base, theirs.get(code), mine.get(code), ask);

    if (row !== GONE) merged.set(code, row);
  }

  return { merged, asked };
}

function rowByHand(
  code: string,
  base: Sheet | null,
  theirs: Row | undefined,
  mine: Row | undefined,
  ask: (question: string) => Side,
): Row | typeof GONE {
  const before = base?.get(code);

  if (mine && theirs) {
    const cells = KEYS.map((key) => {
      const [m, t, b] = [mine[key] ?? null, theirs[key] ?? null, before?.[key] ?? null];

      return [key, cellByHand(m, t, base === null ? undefined : b, () => ask(`${code} ${key}`))] as const;
    });

    return Object.fromEntries(cells);
  }

  const present = mine ?? theirs ?? {};

  // Nobody had it before, so whoever has it now has put it there.
  if (before === undefined)
    return base === null && theirs ? (ask(code) === 'theirs' ? present : GONE) : present;
  // One took it out. Asked only where the other did something to it.
  if (KEYS.every((key) => present[key] === before[key])) return GONE;

  const side = ask(code);

  return (side === 'mine') === (mine !== undefined) ? present : GONE;
}

function cellByHand(mine: Value, theirs: Value, before: Value | undefined, ask: () => Side): Value {
  if (mine === theirs) return mine;
  if (theirs === before) return mine;
  if (mine === before) return theirs;

  return ask() === 'mine' ? mine : theirs;
}
