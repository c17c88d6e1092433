import { oktmoControl } from '../oktmoControl';
import type { Municipality, Region } from '../region';
import type { RegionFault } from './regionFault';
import { repeatFaults } from './repeatFaults';

/** Codes and names of municipalities that contradict each other, the region's code or their control digits. */
export function municipalityFaults(region: Region): RegionFault[] {
  const paths = region.municipalities.map((municipality, index) => ({
    municipality,
    path: `municipalities[${index}]`,
  }));
  const keys = paths.map(({ municipality, path }) => ({ value: municipality.key, path: `${path}.key` }));
  const codes = paths.flatMap(({ municipality, path }) =>
    municipality.oktmo.map(({ code }, at) => ({ value: code, path: `${path}.oktmo[${at}].code` })),
  );

  return [
    ...repeatFaults(keys),
    ...repeatFaults(codes),
    ...repeatFaults(paths.flatMap(({ municipality, path }) => names(municipality, path))),
    ...paths.flatMap(({ municipality, path }) => recordFaults(region, municipality, path)),
  ];
}

/** A municipality may say one name twice (its successor may keep it), so each counts once. */
function names(municipality: Municipality, path: string) {
  const spelt = [municipality.name, ...municipality.oktmo.map(({ name }) => name), ...municipality.aliases];

  return [...new Set(spelt.map((name) => name.toLowerCase()))].map((value) => ({ value, path }));
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
