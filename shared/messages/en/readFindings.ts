import type { FindingCode } from '../../checking/findingCode';
import type { FindingText } from '../findingText';
import { pluralEnglish } from '../plural';

/** What reading a cell can find, in English. */
export const readFindings = {
  readError: (fill) =>
    `The cell holds an Excel error${fill.text('text', (text) => ` ${text}`)} and no value. Mend the formula or type the value.`,
  readFormulaWithoutValue:
    'The cell holds a formula, but the file does not hold its result. Open the workbook in Excel, save it and check again, or type the value itself.',
  readNumber: (fill) =>
    `${fill.text('text', (text) => `"${text}" cannot be read as a number`) || 'The value cannot be read as a number'}. Leave one number in the cell.`,
  readNumberWithUnit: (fill) =>
    `A unit stands beside the number${fill.text('text', (text) => `: "${text}"`)}. Only the number is taken; the rest can be deleted.`,
  readNumberRange: (fill) =>
    `The number${fill.text('text', (text) => ` ${text}`)} is out of range${fill.text('min', (min) => fill.text('max', (max) => `: ${min} to ${max}`))}. Check it for an extra digit.`,
  readNumberFraction: (fill) =>
    `${fill.number('decimals', (text, decimals) => (decimals === 0 ? 'A whole number is needed here' : `At most ${text} ${pluralEnglish(decimals, 'decimal', 'decimals')} may be given`)) || 'There are too many decimals'}${fill.text('text', (text) => `, but the cell says "${text}"`)}. Svod does not round: type the number as it is to be counted.`,
  readNoneInNumber:
    'A dash or "none" in a column of numbers can mean two things. If there is nothing, type 0; if it is not known, type «нет данных».',
  readMissingWord: (fill) =>
    `${fill.text('text', (text) => `The mark "${text}"`) || 'A mark for missing data'} cannot be kept in this column, so the cell counts as blank. Type a value or clear the cell.`,
  readDate: (fill) =>
    `${fill.text('text', (text) => `"${text}" cannot be read as a date`) || 'The value cannot be read as a date'}. Type day, month and year, such as 15.09.2024.`,
  readDateAmbiguous: (fill) =>
    `It is not clear which part of the date${fill.text('text', (text) => ` "${text}"`)} is the day and which the month. Type day, month and year, such as 15.09.2024.`,
  readYear: (fill) =>
    `A year of four digits is needed here${fill.text('min', (min) => fill.text('max', (max) => `, ${min} to ${max}`))}, such as 2008. Check the value.`,
  readEnumeration: (fill) =>
    `${fill.text('text', (text) => `"${text}" is not`) || 'The value is not'} in the list of this column.${fill.text('suggestion', (label) => ` Perhaps "${label}" was meant.`)} Choose from the list${fill.text('allowed', (labels) => `: ${labels}`)}.`,
  readReferenceUnknown: (fill) =>
    `${fill.text('text', (text) => `"${text}" was not found`) || 'The value was not found'} on the sheet this column points at. Add the row there first, or correct the spelling.`,
  readReferenceAmbiguous: (fill) =>
    `Several rows of the sheet this column points at are called ${fill.text('text', (text) => `"${text}"`) || 'this'}. Choose from the list, where they can be told apart.`,
  readTextTooLong: (fill) =>
    `The ${fill.text('in', () => 'explanation') || 'text'} is too long${fill.number('max', (text, max) => `: there is room for ${text} ${pluralEnglish(max, 'character', 'characters')}`)}. Shorten it.`,
  readName:
    'The name is written with unusual characters. Type it in Cyrillic letters, as in the document: no digits, abbreviations or extra signs.',
  readNameElsewhere:
    'The names of this row are in another workbook: the service keeps none. Ask your colleague for a names file and take it in with Svod, or type the names yourself.',
  readContact:
    'There is neither a telephone number nor a mail address here. Type the contact of a grown-up mentor or clear the cell.',
  readUrl: 'This is not the address of a page. Type all of it, from http:// or https:// on.',
  readInn: 'An ИНН has 10 digits for an organisation or 12 for a person. Compare it with the document.',
  readLeadingZeros:
    'Excel dropped a zero at the beginning of the number; Svod has put it back. Format the cell as text to keep it.',
  readBoolean: (fill) =>
    `The logical value${fill.text('text', (text) => ` ${text}`)} does not fit this column. Type the value itself.`,
  readCode: (fill) =>
    `The code${fill.text('text', (text) => ` "${text}"`)} is damaged. Svod keeps the codes: put the former one back or clear the cell.`,
  innCheckDigit:
    'The check digit of the ИНН does not agree: there is a slip in it. Compare it with the document.',
} as const satisfies Partial<Record<FindingCode, FindingText>>;
