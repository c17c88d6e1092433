import { municipalityReporters } from '../regions/municipalityReporters';
import type { Region } from '../regions/region';
import type { Reporter } from '../regions/reporter';

/**
 * Everybody who owes something in `region`: the region itself (its operator), the municipalities, and the
 * `direct`ly subordinate organisations, in this order.
 */
export function expectedReporters(region: Region, direct: readonly Reporter[]): readonly Reporter[] {
  const operator: Reporter = {
    key: 'region',
    kind: 'region',
    name: region.operator?.shortName ?? region.authority.name,
  };

  return [operator, ...municipalityReporters(region), ...direct];
}
