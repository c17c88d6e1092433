import type { Attainment, IndicatorAttainment } from '../measures/attainmentResult';
import type { Indicator, Region } from '../regions/region';

/** The indicators of an attainment with their definitions; one that the region no longer has is left out. */
export function indicatorResults(
  region: Region,
  { indicators }: Attainment,
): readonly { readonly indicator: Indicator; readonly result: IndicatorAttainment }[] {
  return indicators.flatMap((result) => {
    const indicator = region.indicators.find(({ key }) => key === result.indicator);

    return indicator ? [{ indicator, result }] : [];
  });
}
