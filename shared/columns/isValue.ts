import type { Value } from './columns';

/** Whether parsed JSON is what a dictionary may hold. JSON has no infinity and no NaN. */
export function isValue(input: unknown): input is Value {
  return input === null || typeof input === 'string' || typeof input === 'number';
}
