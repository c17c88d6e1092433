/** What a school, a street or a prize is named after is told from who takes part in something. */
const NAMING =
  '(?:имени|им\\.?|памяти|ул\\.|улиц\\p{L}{1,3}|проспект\\p{L}{0,3}|пр-т\\p{L}{0,2}|пр\\.|площад\\p{L}{1,3}|пл\\.|пер\\.|переул\\p{L}{1,4}|бульвар\\p{L}{0,3}|б-р|набережн\\p{L}{1,3}|сквер\\p{L}{0,3}|парк\\p{L}{0,3}|премии?\\p{L}{0,2}|орден\\p{L}{0,3}|станци\\p{L}{1,3}|ст\\.|с\\.|пос\\.|село|посёлок)';
/** «имени Героя Советского Союза генерала …»: what stands between is in the genitive. */
const BETWEEN = '(?:[«"„(]?\\p{L}{0,25}(?:[ое]го|ой|ей|а|я|ы|и),? ){0,7}[«"„(]?';
const NAMED_AFTER = new RegExp(`(?<!\\p{L})${NAMING} ?${BETWEEN}$`, 'iu');
/** Characters that are looked at: the longest title between the two. */
const REACH = 120;

/** Whether what follows `before` is whom something is named after: «школа имени», «ул.». */
export function isNamedAfter(before: string): boolean {
  return NAMED_AFTER.test(before.slice(-REACH));
}
