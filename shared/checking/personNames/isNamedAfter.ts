/** «Школа имени», «турнир памяти»: who it was may be told at length before the name. */
const HONOURED = '(?:имени|им\\.?|памяти)';
/** A street, a place, a prize: the name follows at once, or a title. */
const CALLED =
  '(?:ул\\.|улиц\\p{L}{1,3}|проспект\\p{L}{0,3}|пр-т\\p{L}{0,2}|пр\\.|площад\\p{L}{1,3}|пл\\.|пер\\.|переул\\p{L}{1,4}|бульвар\\p{L}{0,3}|б-р|набережн\\p{L}{1,3}|сквер\\p{L}{0,3}|парк\\p{L}{0,3}|премии?\\p{L}{0,2}|орден\\p{L}{0,3}|станци\\p{L}{1,3}|ст\\.|с\\.|пос\\.|село|посёлок)';
/** «имени Героя Советского Союза генерала …»: what stands between is in the genitive. */
const BETWEEN = '(?:[«"„(]?\\p{L}[\\p{L}-]{0,25}(?:[ое]го|ой|ей|ых|а|я|ы|и),? ){0,9}[«"„(]?';
// The last such word counts: «школа имени Гагарина на ул. Петра Комарова».
const NAMED_AFTER = new RegExp(
  `^.*(?<!\\p{L})(?:(?<honoured>${HONOURED})|${CALLED}) ?(?<between>${BETWEEN})$`,
  'iu',
);
/** Titles, which alone may be written with a capital letter between the two. */
const TITLE =
  /^(?:дважды|геро[йяею]|героев|советского|союза|российской|федерации|россии|социалистического|труда|великой|отечественной|войны|славы|мужества|почетн|заслуженн|народн|маршал|генерал|адмирал|капитан|академик|профессор|космонавт|летчик|святител|святого|святой|святых)/;
/** «Почётного гражданина города Бикина»: a place there names nobody. */
const PLACE = /(?<!\p{L})(?:города|села|посёлка|поселка|станции) \p{Lu}[\p{L}-]*/gu;
/** Characters that are looked at: the longest title between the two. */
const REACH = 120;

/**
 * Whether what follows `before` is whom something is named after: «школа имени», «ул.». Where somebody is named between,
 * what follows is somebody else: «ученица школы имени Пушкина Иванова Мария».
 */
export function isNamedAfter(before: string): boolean {
  const groups = NAMED_AFTER.exec(before.slice(-REACH))?.groups;
  if (groups === undefined) return false;

  const words = (groups.between ?? '').replace(PLACE, '').match(/[\p{L}-]+/gu) ?? [];

  return words.every((word) => {
    const folded = word.toLowerCase().replaceAll('ё', 'е');

    return TITLE.test(folded) || (groups.honoured !== undefined && word === word.toLowerCase());
  });
}
