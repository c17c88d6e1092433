import type { Region } from '../regions/region';

/** A quantity that an item of the region's roadmap promisedQuantities for one year. */
export type PromisedQuantity = Pick<Region['ladders'][number], 'key' | 'title' | 'kind' | 'counts'> & {
  readonly value: number;
};

/** What item `number` of the region's roadmap promisedQuantities for `year`, in the profile's order; the first is the item's plan. */
export function promisedQuantities(
  { ladders }: Pick<Region, 'ladders'>,
  number: string,
  year: number,
): readonly PromisedQuantity[] {
  return ladders
    .filter(({ item }) => item === number)
    .flatMap(({ key, title, kind, counts, targets }) => {
      const value = targets.find((target) => target.year === year)?.value;

      return value === undefined ? [] : [{ key, title, kind, counts, value }];
    });
}
