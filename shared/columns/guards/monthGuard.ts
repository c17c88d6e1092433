import { isMissingWord } from './isMissingWord';

const MONTH = /^\d{4}-(0[1-9]|1[0-2])$/;

/** Lets through months, `2024-09`, and the missing words. */
export function monthGuard(value: string | number): boolean {
  return typeof value === 'string' && (isMissingWord(value) || MONTH.test(value));
}
