import type { MeasureText } from './wrappedHeight';

/** Words are measured again and again; when so many are known, all are forgotten. */
const KNOWN_MOST = 20_000;

/** Measures texts on a canvas of this page. */
export function textMeasure(): MeasureText {
  const context = document.createElement('canvas').getContext('2d');
  const known = new Map<string, number>();

  return (text, font) => {
    const key = `${font}\n${text}`;
    const found = known.get(key);

    if (found !== undefined) return found;
    if (context === null) return 0;
    if (context.font !== font) context.font = font;
    if (known.size > KNOWN_MOST) known.clear();

    const { width } = context.measureText(text);

    known.set(key, width);

    return width;
  };
}
