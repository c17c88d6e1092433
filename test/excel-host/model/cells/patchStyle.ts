import type { Style, StylePatch } from '../types';

/** A style with changes; properties given as `undefined` are dropped, borders are merged side by side. */
export function patchStyle(style: Style, patch: StylePatch): Style {
  const borders = patch.borders ? { ...style.borders, ...patch.borders } : patch.borders;
  const merged = { ...style, ...patch, ...('borders' in patch ? { borders } : {}) };

  return Object.fromEntries(Object.entries(merged).filter(([, value]) => value !== undefined));
}
