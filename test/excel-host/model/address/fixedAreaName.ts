import type { Area } from '../types';
import { areaName } from './areaName';

/** An area in A1 words with dollars: `$A$1`, `$A$1:$B$2`, `$A:$C`, `$3:$5`. */
export function fixedAreaName(area: Area): string {
  return areaName(area).replace(/[A-Z]+|\d+/g, '$$$&');
}
