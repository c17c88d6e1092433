import { milliseconds } from './milliseconds';

/** A time with an aim of its own, beside the ratio: `112 ms (aim ≤ 150 ms: met)`. */
export function aimNote(time: number, aim: number): string {
  return `${milliseconds(time)} (aim ≤ ${milliseconds(aim)}: ${time <= aim ? 'met' : 'missed'})`;
}
