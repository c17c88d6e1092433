const MIDDLE = 128;
/** Shares of red, green and blue in how light a colour looks (ITU-R BT.601). */
const RED = 0.299;
const GREEN = 0.587;
const BLUE = 0.114;

/** Whether a background (`#RRGGBB`) is light or dark; `null` for anything else. */
export function themeOf(background: unknown): 'light' | 'dark' | null {
  const [, hex] = /^#([0-9a-f]{6})$/i.exec(String(background)) ?? [];

  if (hex === undefined) return null;

  const [red, green, blue] = [0, 2, 4].map((place) => Number.parseInt(hex.slice(place, place + 2), 16));
  const light = RED * (red ?? 0) + GREEN * (green ?? 0) + BLUE * (blue ?? 0);

  return light < MIDDLE ? 'dark' : 'light';
}
