/** A number as the cell shows it to a Russian user: decimal comma, no grouping. */
export function textOfNumber(number: number): string {
  return String(number).replace('.', ',');
}
