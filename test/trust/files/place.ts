/** A rectangle of cells, from 1. */
export type Area = {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
};

/** Where a cell stands, from 1; 0 where the address is none. */
export function placeOf(address: string): { readonly row: number; readonly column: number } {
  const [, letters = '', digits = ''] = /^\$?([A-Z]{1,3})\$?(\d{1,7})$/.exec(address) ?? [];

  return {
    row: Number(digits),
    column: [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0),
  };
}

/** The cells that a range such as `B2:C5` is of. */
export function areaOf(range: string): Area {
  const [from = '', to = from] = range.split(':');
  const [first, last] = [placeOf(from), placeOf(to)];

  return { top: first.row, left: first.column, bottom: last.row, right: last.column };
}

/** Whether two areas have a cell in common. */
export function overlap(one: Area, other: Area): boolean {
  return (
    one.top <= other.bottom && other.top <= one.bottom && one.left <= other.right && other.left <= one.right
  );
}

/** Pairs of ranges that have a cell in common. */
export function overlapping(ranges: readonly string[]): readonly string[] {
  const areas = ranges.map(areaOf);

  return areas.flatMap((one, index) =>
    areas
      .slice(index + 1)
      .flatMap((other, behind) =>
        overlap(one, other) ? [`${ranges[index]} and ${ranges[index + 1 + behind]}`] : [],
      ),
  );
}
