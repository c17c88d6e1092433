import { type Look, looks } from '../../../shared/sheets/styles';

const PAPER = 'FFFFFF';
const names = Object.keys(looks) as (keyof typeof looks)[];

describe('looks', () => {
  it.each(names)('%s has a contrast of ink to fill of at least 4.5 to 1', (name) => {
    expect(contrast(looks[name])).toBeGreaterThanOrEqual(4.5);
  });

  it('tells good, bad and partial apart by more than their inks', () => {
    const fills = [looks.good.fill, looks.bad.fill, looks.partial.fill];

    expect(new Set(fills).size).toBe(3);
  });
});

// WCAG 2.2, definitions of relative luminance and contrast ratio.
function contrast({ ink, fill }: Look): number {
  const [light = 0, dark = 0] = [luminance(ink), luminance(fill ?? PAPER)].toSorted(
    (one, other) => other - one,
  );

  return (light + 0.05) / (dark + 0.05);
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map((place) => {
    const channel = Number.parseInt(colour.slice(place, place + 2), 16) / 255;

    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });

  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
