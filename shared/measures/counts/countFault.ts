/**
 * Why measures that came in place of rows are refused.
 *
 * - `shape`: not `{ key, dimensions, quantity }`, or something beside these
 * - `key`: no measure of the template
 * - `dimension`: nothing that this measure is limited to, or a value that no list has
 * - `quantity`: not an exact whole number from 0 to the number of rows
 * - `duplicate`: the same key and dimensions twice
 * - `missing`: a measure that every such sheet has is not there
 * - `part`: more than what it is a part of, or groups that add up to more than the whole
 */
export const COUNT_FAULTS = [
  'shape',
  'key',
  'dimension',
  'quantity',
  'duplicate',
  'missing',
  'part',
] as const;

/** What is wrong, and with which measure of the list; without `index` the list as a whole is meant. */
export type CountFault = { readonly reason: (typeof COUNT_FAULTS)[number]; readonly index?: number };
