const LONG = /^[а-я]{2,30}[ое]в(?:ич(?:а|у|ем|е)?|н(?:а|ы|е|у|ой|ою))$/;
const SHORT =
  /^(?:(?:иль|лук|кузьм|фом|никит|савв)ич(?:а|у|ом|ем|е)?|(?:иль|лук|кузьм|фом)иничн(?:а|ы|е|у|ой)|(?:никит|савв)ичн(?:а|ы|е|у|ой))$/;
/** Words that end like a woman's patronymic and are none. */
const OTHER_WORDS =
  /^(?:(?:без|не)?(?:дух|осн|усл|верх|церк|люб|кр|вин|чин|сан|час|сын|грех|стих)овн|(?:ур|р)овн|(?:дер|др|душ|дн|ежедн|плач|цар|корол|кл|гн)евн|вечеров)/;

/** Whether `word` (small letters, «ё» as «е») is a patronymic in any case: «Иванович», «Кара-ооловной». */
export function isLongPatronymic(word: string): boolean {
  const end = word.slice(word.lastIndexOf('-') + 1);

  return LONG.test(end) && !OTHER_WORDS.test(end);
}

/** The same also for «Ильич» and «Кузьминична», which without a first name before them may be something else. */
export function isPatronymic(word: string): boolean {
  return SHORT.test(word) || isLongPatronymic(word);
}
