import type { ReleaseHead } from '../../storage/releaseEntity';

/** What is told of a release: not where it lies. */
export function releaseHeadOf({ id, number, at, by, facts, kept, withheld }: ReleaseHead): ReleaseHead {
  return { id, number, at, by, facts, kept, withheld };
}
