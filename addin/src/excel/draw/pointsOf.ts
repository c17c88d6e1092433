const PIXELS_PER_CHARACTER = 7;
const PADDING = 5;
const POINTS_PER_PIXEL = 0.75;

/** The width in points of a column of so many characters, in the default font (ECMA-376-1, 18.3.1.13). */
export function pointsOf(characters: number): number {
  return (Math.trunc(characters * PIXELS_PER_CHARACTER) + PADDING) * POINTS_PER_PIXEL;
}
