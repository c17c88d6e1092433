import { isoToSerial } from '../../cells/serialDate';
import type { Recommendation, RecommendationKind } from '../../measures/recommendations/recommendation';
import { formatNumber } from '../../messages/formatNumber';
import { recommendationTexts } from '../../messages/recommendationTexts';
import { numberCell, textCell } from '../cellSpec';
import type { CellSpec } from '../sheetSpec';
import type { AdviceLine } from './adviceLines';
import { clauseTexts } from './clauseText';
import { recommendationSentence, type Wording } from './recommendationSentence';

/** What the cells are worded with. */
export type CellWording = Wording & {
  /** Names of the reporters by key. */
  readonly names: ReadonlyMap<string, string>;
  /**
   * Whether the example's number stands beside its name. Not on a page that somebody else gets: there even the name is
   * left out where numbers of people chose it, since it tells how another's small number stands to the target.
   */
  readonly showsOthersNumbers: boolean;
};

/** One line of advice as cells: what, how much is missing, who does well, by when at the earliest, from what. */
export function recommendationCells(line: AdviceLine, wording: CellWording): readonly CellSpec[] {
  const [one] = line;

  return [
    textCell(recommendationSentence(line, wording)),
    neededCell(one, wording),
    textCell(similarText(one, wording)),
    one.due === null ? textCell('') : numberCell(isoToSerial(one.due, false), 'dd.mm.yyyy'),
    textCell(sourceText(line, wording), 'muted'),
  ];
}

/** The unit is part of the format, so that the cell stays a number one can sort and add. */
function neededCell({ needed, unit }: Recommendation, { language }: CellWording): CellSpec {
  if (needed === null) return textCell('');

  const word = unit === null ? '' : recommendationTexts[language].unit[unit];

  return numberCell(needed, word === '' ? '#,##0' : `#,##0" ${word}"`);
}

/** Recommendations about shares; all of them are shares of people. */
const SHARES: readonly RecommendationKind[] = ['incomplete', 'noData', 'belowTarget', 'fell'];

function similarText(
  { kind, unit, similar, similarValue }: Recommendation,
  { names, language, showsOthersNumbers }: CellWording,
): string {
  const texts = recommendationTexts[language];
  const isByPeople = SHARES.includes(kind) || unit === 'people';

  if (similar === null || (isByPeople && !showsOthersNumbers)) return '';

  const name = names.get(similar) ?? similar;

  if (similarValue === null || !showsOthersNumbers) return name;

  const isCount = kind === 'ladder' || kind === 'coverage';

  return texts.example(name, isCount ? formatNumber(similarValue, language) : texts.percent(similarValue));
}

function sourceText(line: AdviceLine, { region, language }: CellWording): string {
  const texts = recommendationTexts[language];
  const acts = line.flatMap(({ source }) => source.acts);
  const isProposed = line.some(({ source }) => source.acts.length === 0);
  const receipts = line.flatMap(({ source }) => source.receipts);

  return [
    ...clauseTexts(region, acts, language),
    ...(isProposed ? [texts.noSource] : []),
    ...receipts.map(texts.receipt),
  ].join('; ');
}
