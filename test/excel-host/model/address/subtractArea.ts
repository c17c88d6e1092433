import type { Area } from '../types';
import { intersectAreas } from './intersectAreas';

/** What is left of an area without `hole`: up to four areas that share no cell. */
export function subtractArea(area: Area, hole: Area): Area[] {
  const cut = intersectAreas(area, hole);

  if (cut === null) return [area];

  const parts: Area[] = [];

  if (cut.top > area.top) parts.push({ ...area, bottom: cut.top - 1 });
  if (cut.left > area.left)
    parts.push({ top: cut.top, bottom: cut.bottom, left: area.left, right: cut.left - 1 });
  if (cut.right < area.right)
    parts.push({ top: cut.top, bottom: cut.bottom, left: cut.right + 1, right: area.right });
  if (cut.bottom < area.bottom) parts.push({ ...area, top: cut.bottom + 1 });

  return parts;
}
