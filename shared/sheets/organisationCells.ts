import type { Value } from '../columns/columns';
import type { OrganisationShare } from '../measures/organisations/organisationShare';
import { ASPECTS } from '../measures/organisations/shareAspects';
import type { OrganisationLine, OrganisationSum } from '../measures/organisationView';
import { attainmentStates as enStates } from '../messages/en/attainment';
import { organisations as enTexts } from '../messages/en/organisations';
import { sheets as enSheets } from '../messages/en/sheets';
import type { OrganisationsWording } from '../messages/organisationsWording';
import { type AttainmentStateTexts, attainmentStates as ruStates } from '../messages/ru/attainment';
import { organisations as ruTexts } from '../messages/ru/organisations';
import { sheets as ruSheets } from '../messages/ru/sheets';
import type { SheetWording } from '../messages/sheetWording';
import { numberCell, textCell } from './cellSpec';
import { SHARE_FORMAT } from './shareFormat';
import type { CellSpec } from './sheetSpec';
import { STATE_STYLE } from './stateStyle';

/** All that the organisations' sheet says, in one language. */
export type OrganisationsWords = {
  readonly texts: OrganisationsWording;
  readonly states: AttainmentStateTexts;
  readonly sheets: SheetWording;
};

const WORDS: Readonly<Record<'ru' | 'en', OrganisationsWords>> = {
  ru: { texts: ruTexts, states: ruStates, sheets: ruSheets },
  en: { texts: enTexts, states: enStates, sheets: enSheets },
};
/** Part of the number format, so that the cell stays a number one can sort. */
const SIGN: Readonly<Partial<Record<OrganisationShare['state'], string>>> = {
  attained: '" ✓"',
  notAttained: '" ✗"',
  incomplete: '" …"',
};

/** The words of the organisations' sheet in `language`. */
export function organisationsWords(language: 'ru' | 'en'): OrganisationsWords {
  return WORDS[language];
}

/** The line of one organisation. */
export function organisationCells(
  { name, level, shares, programme, curator }: OrganisationLine,
  words: OrganisationsWords,
): readonly CellSpec[] {
  return [
    textCell(name),
    textCell(level === null ? words.texts.blank : words.texts.level[level]),
    ...ASPECTS.flatMap((aspect) => shareCells(shares[aspect], words)),
    answerCell(programme, words),
    answerCell(curator, words),
  ];
}

/** The line of several organisations together. */
export function sumCells(
  { level, organisations, shares, withProgramme, withCurator }: OrganisationSum,
  words: OrganisationsWords,
): readonly CellSpec[] {
  const { texts } = words;
  const title = level === null ? texts.wholeSum(organisations) : texts.levelSum[level](organisations);

  return [
    textCell(title, 'total'),
    textCell(level === null ? '' : texts.level[level], 'total'),
    ...ASPECTS.flatMap((aspect) => shareCells(shares[aspect], words)),
    textCell(texts.ofOrganisations(withProgramme, organisations), 'total'),
    textCell(texts.ofOrganisations(withCurator, organisations), 'total'),
  ];
}

/** The share and the numbers it comes from. */
function shareCells(share: OrganisationShare | null, words: OrganisationsWords): readonly CellSpec[] {
  const { texts } = words;

  if (share === null) return [textCell(texts.notAdded, 'muted'), textCell('', 'muted')];

  const { part, whole } = share;
  const numbers = part === null || whole === null ? '' : texts.ofNumber(part, whole);

  return [valueCell(share, words), textCell(numbers, 'number')];
}

function valueCell(
  { state, value, part }: OrganisationShare,
  { texts, states }: OrganisationsWords,
): CellSpec {
  if (state === 'hidden') return textCell(texts.hidden, 'muted');
  if (value === null) return textCell(states[state](null), STATE_STYLE[state]);

  // Whoever does not see the numbers sees whole percents.
  return numberCell(value, (part === null ? '0' : SHARE_FORMAT) + (SIGN[state] ?? ''), STATE_STYLE[state]);
}

function answerCell(answer: Value, { texts }: OrganisationsWords): CellSpec {
  if (answer === 'yes') return textCell(texts.yes, 'good');

  return answer === 'no' ? textCell(texts.no, 'bad') : textCell(texts.blank, 'muted');
}
