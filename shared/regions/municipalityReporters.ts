import type { Region } from './region';
import type { Reporter } from './reporter';

/** The municipalities that report, in the profile's order. */
export function municipalityReporters(region: Region): Reporter[] {
  const { municipalities, reportingMunicipalities: reporting } = region;

  return municipalities
    .filter(({ key }) => reporting === 'all' || reporting.includes(key))
    .map(({ key, name }) => ({ key, kind: 'municipality', name }));
}
