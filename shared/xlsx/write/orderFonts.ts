/** The order in which Office's schema has what a font says (ECMA-376, 18.8.22). */
const ORDER = [
  'b',
  'i',
  'strike',
  'outline',
  'shadow',
  'u',
  'vertAlign',
  'sz',
  'color',
  'name',
  'family',
  'scheme',
];

/** The styles part that hucre wrote, which has the colour of a font before its size, in the order of the schema. */
export function orderFonts(styles: string): string {
  return styles.replace(/<font>(.*?)<\/font>/gs, (_, inner: string) => {
    const parts = [...inner.matchAll(/<(\w+)[^>]*\/>/g)].map(([part, name = '']) => ({
      part,
      place: ORDER.indexOf(name),
    }));

    return `<font>${parts
      .sort((one, other) => one.place - other.place)
      .map(({ part }) => part)
      .join('')}</font>`;
  });
}
