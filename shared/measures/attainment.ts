import type { Region } from '../regions/region';
import type { Attainment } from './attainmentResult';
import { coverageAttainment } from './coverageAttainment';
import { headsOfYear, type SentInYear } from './headsOfYear';
import { indicatorAttainment } from './indicatorAttainment';
import { ladderAttainment } from './ladderAttainment';

/** What an attainment is computed from; of the heads, those of `attainmentTemplates` are read. */
export type AttainmentInput = SentInYear & {
  readonly region: Region;
  readonly year: number;
  /** Instant of the reading, ISO. */
  readonly asOf: string;
  /** The same of the year before; nobody and nothing for a region's first year. */
  readonly previous: SentInYear;
};

/**
 * How the targets of `region` stand in `year`: indicators, ladders and coverages, each in the profile's order
 * and with what it was computed from.
 */
export function attainment(input: AttainmentInput): Attainment {
  const { region, year, asOf, previous } = input;
  const current = headsOfYear(region, year, input);
  const before = headsOfYear(region, year - 1, previous);

  return {
    region: region.key,
    year,
    asOf,
    indicators: region.indicators.map((each) => indicatorAttainment(each, current, before)),
    ladders: region.ladders.map((each) => ladderAttainment(each, current, before)),
    coverages: region.coverages.map((each) => coverageAttainment(each, current, before)),
  };
}
