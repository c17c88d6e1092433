/**
 * How many requirements of levels 1 and 2 each section of OWASP ASVS 5.0.0 has; in every section they come first, and those
 * of level 3 after them. From `5.0/docs_en/OWASP_Application_Security_Verification_Standard_5.0.0_en.csv` of OWASP/ASVS.
 * V10 and V17 are left out whole: nothing in them applies.
 */
const SECTIONS = {
  ...{ 'V1.1': 2, 'V1.2': 9, 'V1.3': 11, 'V1.4': 3, 'V1.5': 2 },
  ...{ 'V2.1': 3, 'V2.2': 3, 'V2.3': 4, 'V2.4': 1 },
  ...{ 'V3.2': 2, 'V3.3': 4, 'V3.4': 6, 'V3.5': 5, 'V3.7': 2 },
  ...{ 'V4.1': 3, 'V4.2': 1, 'V4.3': 2, 'V4.4': 4 },
  ...{ 'V5.1': 1, 'V5.2': 3, 'V5.3': 2, 'V5.4': 3 },
  ...{ 'V6.1': 3, 'V6.2': 12, 'V6.3': 4, 'V6.4': 4, 'V6.5': 5, 'V6.6': 3, 'V6.8': 4 },
  ...{ 'V7.1': 3, 'V7.2': 4, 'V7.3': 2, 'V7.4': 5, 'V7.5': 2, 'V7.6': 2 },
  ...{ 'V8.1': 2, 'V8.2': 3, 'V8.3': 1, 'V8.4': 1 },
  ...{ 'V9.1': 3, 'V9.2': 4 },
  ...{ 'V11.1': 2, 'V11.2': 3, 'V11.3': 3, 'V11.4': 4, 'V11.5': 1, 'V11.6': 1 },
  ...{ 'V12.1': 3, 'V12.2': 2, 'V12.3': 4 },
  ...{ 'V13.1': 1, 'V13.2': 5, 'V13.3': 2, 'V13.4': 5 },
  ...{ 'V14.1': 2, 'V14.2': 4, 'V14.3': 3 },
  ...{ 'V15.1': 3, 'V15.2': 3, 'V15.3': 7 },
  ...{ 'V16.1': 1, 'V16.2': 5, 'V16.3': 4, 'V16.4': 3, 'V16.5': 3 },
} as const;

/** The requirements of levels 1 and 2 by their numbers. */
export const ASVS_ITEMS: readonly string[] = Object.entries(SECTIONS).flatMap(([section, count]) =>
  Array.from({ length: count }, (_, at) => `${section}.${at + 1}`),
);

/** The numbers that a text names, with those between `V1.2.6–V1.2.8` and all of a section or chapter that is named as a whole. */
export function itemsNamedIn(text: string): readonly string[] {
  const named = [...text.matchAll(/V([\d.]*\d)(?:–V([\d.]*\d))?/g)].flatMap(([, from = '', to = from]) => {
    const [first, last] = [from, to].map((number) => Number(number.split('.').at(-1)));
    const before = from.split('.').slice(0, -1);

    return Array.from({ length: (last ?? 0) - (first ?? 0) + 1 }, (_, at) =>
      ['V', [...before, (first ?? 0) + at].join('.')].join(''),
    );
  });

  return named.flatMap((name) => ASVS_ITEMS.filter((item) => item === name || item.startsWith(`${name}.`)));
}
