/*
 * Surnames without a Russian ending, in small letters: of the peoples of the Amur and Sakhalin (Nanai, Ulchi, Udege,
 * Nivkh, Orochi), Koreans and Chinese, and Ukrainian and Russian ones that are words. Beside a first name only.
 */
const RARE: ReadonlySet<string> = new Set(
  (
    'ангина самар ли тен хан кан нам шин юн сон ан чен ван лю ' +
    'мороз бойко ковалев кравец мельник ткач швец гончар коваль волк заяц лис сокол орел журавль соловей жук ' +
    'шевченко белоус черный дуб гайдай палий'
  ).split(' '),
);

/** Of these peoples, those that are nothing else: a role, an initial or a given name beside them is enough. */
const ONLY: ReadonlySet<string> = new Set(
  (
    'актанко аимка бельды вальдю гейкер дечули дигор диган донкан дуван дзяпи заксор киле кимонко кялундзюга лонки ' +
    'намунка оненко пассар пеонка росугбу сайгор суляндзига тумали удинкан удинка ходжер черуль юкомзан ' +
    'ким пак цой тян хегай огай тегай хван чжан'
  ).split(' '),
);

/** Endings of surnames of the Caucasus and Central Asia that the Russian ones do not have. */
const ENDINGS = /(?:янц|иа|ули|ели|ава|уа|заде|бек|бай|уулу)$/;
const MIN_LENGTH = 5;

/** Whether `word` is a surname, or ends as one does, that only beside a first name tells of a person. */
export function isRareSurname(word: string): boolean {
  return RARE.has(word) || ONLY.has(word) || (word.length >= MIN_LENGTH && ENDINGS.test(word));
}

/** Whether `word` is a surname of the peoples of the Amur or of Korea that is no other word. */
export function isSurnameOnly(word: string): boolean {
  return ONLY.has(word);
}
