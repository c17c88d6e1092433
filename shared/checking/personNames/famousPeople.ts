/**
 * People of whom books, schools and clubs speak and who are nobody's pupil or mentor: the beginning of the surname
 * in small letters, «ё» as «е», and the initials. Whoever is not here is written without first name and initials.
 */
const FAMOUS: readonly (readonly [surname: string, initials: string])[] = [
  ['арсеньев', 'вк'],
  ['бажов', 'пп'],
  ['бианки', 'вв'],
  ['вавилов', 'ни'],
  ['вампилов', 'ав'],
  ['выготск', 'лс'],
  ['гагарин', 'юа'],
  ['гайдар', 'ап'],
  ['горьк', 'ам'],
  ['давыдов', 'вв'],
  ['достоевск', 'фм'],
  ['дубинин', 'вв'],
  ['есенин', 'са'],
  ['жуков', 'гк'],
  ['занков', 'лв'],
  ['калашников', 'мт'],
  ['королев', 'сп'],
  ['космодемьянск', 'за'],
  ['крупск', 'нк'],
  ['крылов', 'иа'],
  ['ленин', 'ви'],
  ['лермонтов', 'мю'],
  ['ломоносов', 'мв'],
  ['макаренк', 'ас'],
  ['матросов', 'ам'],
  ['маяковск', 'вв'],
  ['менделеев', 'ди'],
  ['невельск', 'ги'],
  ['некрасов', 'на'],
  ['носов', 'нн'],
  ['пирогов', 'ни'],
  ['пришвин', 'мм'],
  ['пушкин', 'ас'],
  ['распутин', 'вг'],
  ['рокоссовск', 'кк'],
  ['рубинштейн', 'сл'],
  ['симонов', 'км'],
  ['суворов', 'ав'],
  ['сухомлинск', 'ва'],
  ['терешков', 'вв'],
  ['толст', 'лн'],
  ['тургенев', 'ис'],
  ['ушинск', 'кд'],
  ['циолковск', 'кэ'],
  ['чайковск', 'пи'],
  ['чехов', 'ап'],
  ['чуковск', 'ки'],
  ['шатал', 'вф'],
  ['шолохов', 'ма'],
];

/** Whether the words or initials of a name (small letters, «ё» as «е») are those of somebody famous. */
export function isFamous(parts: readonly string[]): boolean {
  return parts.some((surname, index) => {
    const person = FAMOUS.find(([stem]) => surname.startsWith(stem));
    if (person === undefined) return false;

    const others = parts.filter((_, place) => place !== index).map((part) => part.charAt(0));

    return others.length > 0 && others.every((letter) => person[1].includes(letter));
  });
}
