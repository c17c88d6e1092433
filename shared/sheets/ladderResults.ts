import type { Attainment, LadderAttainment } from '../measures/attainmentResult';
import type { Ladder, Region } from '../regions/region';

/** The ladders of an attainment with their definitions; one that the region no longer has is left out. */
export function ladderResults(
  region: Region,
  { ladders }: Attainment,
): readonly { readonly ladder: Ladder; readonly result: LadderAttainment }[] {
  return ladders.flatMap((result) => {
    const ladder = region.ladders.find(({ key }) => key === result.ladder);

    return ladder ? [{ ladder, result }] : [];
  });
}
