import type { Fact } from '../facts/fact';
import type { RegionYear } from '../measures/attainmentResult';
import type { Partitions } from './family';

/** The region's sheets of a year as others than the operator see them; the profile is the reader's own. */
export type ReleasedYear = Omit<RegionYear, 'region'> & { readonly region: string };

/** A number that could not move: it is that of an earlier release. */
export type KeptFamily = {
  /** shared/release/family.ts */
  readonly family: string;
  /** Instant of the release that it is of, ISO. */
  readonly asOf: string;
};

/** What is published of a year at one instant, for good. */
export type Release = {
  /** Instant of the reading, ISO. */
  readonly asOf: string;
  readonly facts: readonly Fact[];
  readonly year: ReleasedYear;
  readonly kept: readonly KeptFamily[];
  /** Families of which nothing can be published. */
  readonly withheld: readonly string[];
  readonly partitions: Partitions;
};
