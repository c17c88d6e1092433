import type { Value } from './columns';

/** Whether parsed JSON is of a type that a dictionary may hold. */
export function isValue(input: unknown): input is Value {
  return input === null || typeof input === 'string' || typeof input === 'number';
}
