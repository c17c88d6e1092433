import type { Attainment, CoverageAttainment } from '../measures/attainmentResult';
import type { Coverage, Region } from '../regions/region';

/** The coverages of an attainment with their definitions; one that the region no longer has is left out. */
export function coverageResults(
  region: Region,
  { coverages }: Attainment,
): readonly { readonly coverage: Coverage; readonly result: CoverageAttainment }[] {
  return coverages.flatMap((result) => {
    const coverage = region.coverages.find(({ key }) => key === result.key);

    return coverage ? [{ coverage, result }] : [];
  });
}
