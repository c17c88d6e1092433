const RUSSIAN = new Intl.PluralRules('ru');
const ENGLISH = new Intl.PluralRules('en');

/** The Russian form that goes with `n`: «1 запись, 2 записи, 5 записей»; a fraction takes the second, «1,5 записи». */
export function plural(n: number, one: string, few: string, many: string): string {
  const category = RUSSIAN.select(n);

  if (category === 'one') return one;

  return category === 'many' ? many : few;
}

/** The English form that goes with `n`: "1 row, 2 rows". */
export function pluralEnglish(n: number, one: string, other: string): string {
  return ENGLISH.select(n) === 'one' ? one : other;
}
