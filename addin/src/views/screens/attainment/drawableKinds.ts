import type { Role } from '../../../../../shared/contract/role';
import type { Region } from '../../../../../shared/regions/region';
import { REGION_SHEETS, type RegionSheetKind } from '../../../../../shared/sheets/regionSheetKinds';

/** What the operator alone may see. */
const OPERATORS: readonly RegionSheetKind[] = ['trend', 'recommendations', 'analytic'];

/** The sheets that there are for a region and a role, in their order. */
export function drawableKinds(region: Region | null, role: Role): readonly RegionSheetKind[] {
  const missing = new Set<RegionSheetKind>([
    ...(region?.ladders.length === 0 ? (['ladders'] as const) : []),
    ...(region?.coverages.length === 0 ? (['coverage'] as const) : []),
    ...(role === 'operator' ? [] : OPERATORS),
  ]);

  return REGION_SHEETS.filter((kind) => !missing.has(kind));
}
