import type { Region } from '../regions/region';
import { enumerationItems } from '../templates/enumerations';
import type { EnumerationKey } from '../templates/template';
import { spellingOf } from './spellingOf';

/**
 * Name as listed, or its spelling (see `spellingOf`) → key of the item; `null` where two items share it. The
 * names as listed save the folding: most cells are picked from the list.
 */
export type Spellings = ReadonlyMap<string, string | null>;

/** Made once a list and region: a sheet asks for them in every cell. */
const known = new WeakMap<Region, Map<EnumerationKey, Spellings>>();

/** A title may hold several names of one thing: «Учитель – ученик» («педагог – студент»). */
const QUOTED = /«([^«»]+)»/g;

/** Every spelling of a closed list's items: labels, aliases, and the names in quotes within them. */
export function enumerationSpellings(enumeration: EnumerationKey, region: Region): Spellings {
  const lists = known.get(region) ?? new Map<EnumerationKey, Spellings>();
  const spellings = lists.get(enumeration) ?? collect(enumeration, region);

  known.set(region, lists.set(enumeration, spellings));

  return spellings;
}

function collect(enumeration: EnumerationKey, region: Region): Spellings {
  const spellings = new Map<string, string | null>();

  for (const { key, label, aliases = [] } of enumerationItems(enumeration, region)) {
    const listed = [label, ...aliases];
    const quoted = listed.flatMap((name) => [...name.matchAll(QUOTED)].map(([, inner = '']) => inner));
    const all = [...listed, ...quoted].flatMap((name) => [name, spellingOf(name)]);

    for (const spelling of new Set(all)) spellings.set(spelling, spellings.has(spelling) ? null : key);
  }

  return spellings;
}
