const MONTHS = [
  ...['январь', 'февраль', 'март', 'апрель', 'май', 'июнь'],
  ...['июль', 'август', 'сентябрь', 'октябрь', 'ноябрь', 'декабрь'],
];
const LAST_DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

type Days = { readonly from: string | null; readonly by: string };
type Years = { readonly from: number; readonly to: number };
type Reading = (match: readonly string[], unnamed: Years) => readonly Days[];

/** Every way in which a source words a time, and the days it means. */
const READINGS: readonly (readonly [RegExp, Reading])[] = [
  [/^([а-я]+),? (\d{4})$/, ([month = '', year = '']) => [{ from: null, by: last(year, month) }]],
  [/^(\d{4})$/, ([year = '']) => [{ from: null, by: `${year}-12-31` }]],
  [/^(\d{4}) (\d{4})$/, (years) => years.map((year) => ({ from: null, by: `${year}-12-31` }))],
  [/^(\d{4}) ?- ?(\d{4})$/, ([from = '', to = '']) => parts(`${from}-01-01`, `${to}-12-31`)],
  [
    /^([а-я]+) ?- ?([а-я]+) (\d{4})$/,
    ([one = '', other = '', year = '']) => [{ from: first(year, one), by: last(year, other) }],
  ],
  [
    /^([а-я]+) (\d{4}) ?- ?([а-я]+) (\d{4})$/,
    ([one = '', from = '', other = '', to = '']) => parts(first(from, one), last(to, other)),
  ],
  [
    /^ежегодно (\d{4}) ?- ?(\d{4})$/,
    ([from, to]) => each(from, to).map((year) => ({ from: null, by: `${year}-12-31` })),
  ],
  [
    /^([а-я]+) (\d{4}), ежегодно (\d{4}) ?- ?(\d{4})$/,
    ([month = '', once = '', from, to]) => [
      { from: null, by: last(once, month) },
      ...each(from, to).map((year) => ({ from: null, by: `${year}-12-31` })),
    ],
  ],
  [
    /^([а-я]+) ?- ?([а-я]+),? ежегодно (\d{4}) ?- ?(\d{4})$/,
    ([one = '', other = '', from, to]) =>
      each(from, to).map((year) => ({ from: first(year, one), by: last(year, other) })),
  ],
  [
    /^ежегодно не позднее (\d+) ([а-я]+)$/,
    ([day = '', month = ''], { from, to }) =>
      each(from, to).map((year) => ({ from: null, by: `${year}-${number(month)}-${day.padStart(2, '0')}` })),
  ],
  [
    /^([а-я]+), ежегодно$/,
    ([month = ''], { from, to }) =>
      each(from, to).map((year) => ({ from: first(year, month), by: last(year, month) })),
  ],
];

/**
 * The days that a time means as a source words it, read without the product's code. `unnamed` are the years of
 * «ежегодно» where the source names none. Throws for words that no reading knows.
 */
export function seedDue(text: string, unnamed: Years): readonly Days[] {
  const plain = text
    .toLowerCase()
    .replace(/ ?г\.? ?г?\.?(?= |,|$)/g, '')
    .replace(/–/g, '-')
    .trim();

  if (plain === '') return [];

  for (const [words, reading] of READINGS) {
    const match = words.exec(plain);

    if (match) return reading(match.slice(1), unnamed);
  }

  throw new Error(`no reading for «${text}»`);
}

/** One part a year of a time that goes on. */
function parts(from: string, by: string): readonly Days[] {
  const years = each(from.slice(0, 4), by.slice(0, 4));

  return years.map((year, at) => ({
    from: at === 0 ? from : `${year}-01-01`,
    by: at === years.length - 1 ? by : `${year}-12-31`,
  }));
}

function each(from: string | number = 0, to: string | number = 0): readonly string[] {
  return Array.from({ length: Number(to) - Number(from) + 1 }, (_, index) => String(Number(from) + index));
}

function first(year: string, month: string): string {
  return `${year}-${number(month)}-01`;
}

function last(year: string, month: string): string {
  return `${year}-${number(month)}-${LAST_DAYS[Number(number(month)) - 1]}`;
}

/** «декабря» and «декабрь» differ in the last letter only. */
function number(name: string): string {
  const index = MONTHS.findIndex((each) => each.slice(0, -1) === name.slice(0, -1));

  return String(index + 1).padStart(2, '0');
}
