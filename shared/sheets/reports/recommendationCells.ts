import { isoToSerial } from '../../cells/serialDate';
import type { Recommendation } from '../../measures/recommendations/recommendation';
import { formatNumber } from '../../messages/formatNumber';
import { recommendationTexts } from '../../messages/recommendationTexts';
import { numberCell, textCell } from '../cellSpec';
import type { CellSpec } from '../sheetSpec';
import { clauseText } from './clauseText';
import { recommendationSentence, type Wording } from './recommendationSentence';

/** What the cells are worded with. */
export type CellWording = Wording & {
  /** Names of the reporters by key. */
  readonly names: ReadonlyMap<string, string>;
  /** Whether the example's number stands beside its name; not on a page that is sent to somebody else. */
  readonly showsOthersNumbers: boolean;
};

/** One recommendation as cells: what, how much is missing, who does well, by when, from what. */
export function recommendationCells(one: Recommendation, wording: CellWording): readonly CellSpec[] {
  return [
    textCell(recommendationSentence(one, wording)),
    neededCell(one, wording),
    textCell(similarText(one, wording)),
    one.due === null ? textCell('') : numberCell(isoToSerial(one.due, false), 'dd.mm.yyyy'),
    textCell(sourceText(one, wording), 'muted'),
  ];
}

/** The unit is part of the format, so that the cell stays a number one can sort and add. */
function neededCell({ needed, unit }: Recommendation, { language }: CellWording): CellSpec {
  if (needed === null) return textCell('');

  const word = unit === null ? '' : recommendationTexts[language].unit[unit];

  return numberCell(needed, word === '' ? '#,##0' : `#,##0" ${word}"`);
}

function similarText(
  { kind, similar, similarValue }: Recommendation,
  { names, language, showsOthersNumbers }: CellWording,
): string {
  const texts = recommendationTexts[language];

  if (similar === null) return '';

  const name = names.get(similar) ?? similar;

  if (similarValue === null || !showsOthersNumbers) return name;

  const isCount = kind === 'ladder' || kind === 'coverage';

  return texts.example(name, isCount ? formatNumber(similarValue, language) : texts.percent(similarValue));
}

function sourceText({ source }: Recommendation, { language }: CellWording): string {
  const texts = recommendationTexts[language];
  const acts = source.acts.map((act) => clauseText(act, language));

  return [...(acts.length > 0 ? acts : [texts.noSource]), ...source.receipts.map(texts.receipt)].join('; ');
}
