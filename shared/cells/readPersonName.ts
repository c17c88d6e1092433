import { fixedSheetWords } from '../messages/ru/sheets';
import type { ColumnKind } from '../templates/template';
import { accepted, type CellResult, refused } from './cellResult';
import { foldText } from './foldText';
import { LOOK_ALIKES, lookAlikesToCyrillic } from './lookAlikes';
import { readAbsence } from './readAbsence';

/** Characters of one part of a name (domain: «Фамилия, Имя, Отчество», text 60). */
const LONGEST = 60;
/** What stands in a row that came from the service, which has no names. */
const ELSEWHERE = foldText(fixedSheetWords.namesElsewhere);
const HYPHENS = / ?[-‐‑‒–—−] ?/g;
const APOSTROPHES = /[‘’`´ʼ′]/g;
/** Russian words joined by single hyphens, spaces or apostrophes: «Анна-Мария», «Али оглы», «Д'Артаньян». */
const NAME = /^[А-ЯЁа-яё]+(?:[- '][А-ЯЁа-яё]+)*$/;

/**
 * Reads one part of a person's name: in Russian letters, as in the document. Latin doubles are mended, capital
 * letters are left as typed. No finding repeats the cell.
 */
export function readPersonName(
  content: string | number,
  kind: Extract<ColumnKind, { type: 'personName' }>,
): CellResult {
  if (typeof content === 'number') return refused('readName');

  const absent = readAbsence(content, kind);

  if (absent !== null) return absent;
  if (content.length > LONGEST) return refused('readTextTooLong', { max: LONGEST });

  if (foldText(content) === ELSEWHERE) return refused('readNameElsewhere');

  const name = lookAlikesToCyrillic(content, LOOK_ALIKES).replace(HYPHENS, '-').replace(APOSTROPHES, "'");

  return NAME.test(name) ? accepted(name) : refused('readName');
}
