import { oktmoControl } from '../oktmoControl';
import type { Municipality, Region } from '../region';
import type { RegionFault } from './regionFault';
import { repeatFaults } from './repeatFaults';

type Place = { readonly municipality: Municipality; readonly path: string };

/**
 * Codes and names of municipalities that contradict each other, the region's code or their control digits.
 * Successors may share a code where they share the name too: districts that became one okrug. They may share a
 * name under two codes: the law called a district and the city in it alike.
 */
export function municipalityFaults(region: Region): RegionFault[] {
  const places = region.municipalities.map((municipality, index) => ({
    municipality,
    path: `municipalities[${index}]`,
  }));
  const keys = places.map(({ municipality, path }) => ({ value: municipality.key, path: `${path}.key` }));

  return [
    ...repeatFaults(keys),
    ...repeatFaults(codes(places)),
    ...repeatFaults(places.flatMap(ownNames)),
    ...takenNameFaults(places),
    ...places.flatMap(({ municipality, path }) => recordFaults(region, municipality, path)),
  ];
}

/** Every code with its place; that of a merged okrug once. */
function codes(places: readonly Place[]) {
  const okrugs = new Map<string, string>();

  return places.flatMap(({ municipality, path }) =>
    municipality.oktmo.flatMap(({ code, name }, at) => {
      const okrug = `${code} ${name}`;
      const owner = okrugs.get(okrug);

      if (at > 0 && owner !== undefined && owner !== path) return [];
      if (at > 0) okrugs.set(okrug, path);

      return [{ value: code, path: `${path}.oktmo[${at}].code` }];
    }),
  );
}

/** What a municipality is called today and was in 2019, each name once. */
function ownNames({ municipality, path }: Place) {
  const [first] = municipality.oktmo;
  const spelt = [municipality.name, first?.name ?? municipality.name, ...municipality.aliases];

  return [...new Set(spelt.map((name) => name.toLowerCase()))].map((value) => ({ value, path }));
}

/** Successors that are called as another municipality is. */
function takenNameFaults(places: readonly Place[]): RegionFault[] {
  const owners = new Map(places.flatMap(ownNames).map(({ value, path }) => [value, path]));

  return places.flatMap(({ municipality, path }) =>
    municipality.oktmo.slice(1).flatMap(({ name }) => {
      const owner = owners.get(name.toLowerCase());

      return owner === undefined || owner === path ? [] : [{ path, message: `${name} repeats ${owner}` }];
    }),
  );
}

function recordFaults(region: Region, municipality: Municipality, path: string): RegionFault[] {
  const faults: RegionFault[] = [];
  let since = 0;

  if (municipality.oktmo[0]?.code !== municipality.key) {
    faults.push({ path: `${path}.key`, message: 'the key is not the code of the first record' });
  }
  for (const [at, record] of municipality.oktmo.entries()) {
    const here = `${path}.oktmo[${at}]`;

    if (record.code !== null && !record.code.startsWith(region.oktmo.slice(0, 2))) {
      faults.push({
        path: `${here}.code`,
        message: `${record.code} is not a code of region ${region.oktmo}`,
      });
    }
    if (
      record.control !== undefined &&
      (record.code === null || oktmoControl(record.code) !== record.control)
    ) {
      faults.push({ path: `${here}.control`, message: `${record.control} does not fit code ${record.code}` });
    }
    if (record.since !== null && record.since <= since) {
      faults.push({ path: `${here}.since`, message: `${record.since} is not after ${since}` });
    }
    since = record.since ?? since;
  }

  return faults;
}
