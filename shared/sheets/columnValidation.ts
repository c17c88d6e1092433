import { fixedSheetWords } from '../messages/ru/sheets';
import type { SheetWording } from '../messages/sheetWording';
import type { TemplateColumn } from '../templates/template';
import type { GridRange } from './grid';
import type { ListPlan } from './listPlan';
import type { ValidationRule, ValidationSpec } from './sheetSpec';

/** Limits of Excel. */
const MAX_TITLE = 32;
const MAX_PROMPT = 255;
const MAX_ERROR = 225;
/** Organisations may be old; nothing else on the sheets is. */
const FIRST_DAY = '1900-01-01';

/**
 * What may be entered in `range` of `column`, with its help shown at the cell. Only closed lists and years are
 * strict: a number cell also takes «нет данных», and a name may be typed before its row is.
 */
export function columnValidation(
  column: TemplateColumn,
  range: GridRange,
  year: number,
  lists: ListPlan,
  wording: SheetWording,
): ValidationSpec {
  const { kind } = column;

  return {
    range,
    rule: lists.ruleOf(kind) ?? ruleOf(column, year),
    prompt: { title: shorten(column.caption, MAX_TITLE), text: shorten(column.help, MAX_PROMPT) },
    error: shorten(errorText(column, wording), MAX_ERROR),
    strict: kind.type === 'enumeration' || kind.type === 'year',
  };
}

function ruleOf({ kind }: TemplateColumn, year: number): ValidationRule {
  switch (kind.type) {
    case 'number':
      return { kind: kind.decimals === 0 ? 'whole' : 'decimal', min: kind.min, max: kind.max };
    case 'year':
      return { kind: 'whole', min: kind.min, max: kind.max };
    case 'date':
      return { kind: 'date', from: FIRST_DAY, to: `${year + 1}-12-31` };
    case 'text':
      return { kind: 'text', max: kind.maxLength };
    default:
      return { kind: 'text', max: MAX_PROMPT };
  }
}

function errorText({ kind, locked }: TemplateColumn, { validation }: SheetWording): string {
  if (locked) return validation.locked;

  switch (kind.type) {
    case 'enumeration':
      return validation.list;
    case 'enumerationSet':
      return validation.several;
    case 'reference':
      return validation.reference;
    case 'number':
    case 'year':
      return numberText(kind, validation);
    case 'date':
      return validation.date;
    default:
      return validation.text(kind.type === 'text' ? kind.maxLength : MAX_PROMPT);
  }
}

function numberText(
  kind: Extract<TemplateColumn['kind'], { readonly type: 'number' | 'year' }>,
  validation: SheetWording['validation'],
): string {
  const range = validation.number(numberAsTyped(kind.min), numberAsTyped(kind.max));

  if (kind.type === 'year') return range;

  const words = kind.missing.map((word) => `«${fixedSheetWords.missing[word]}»`).join(', ');

  return words === '' ? range : `${range} ${validation.missing(words)}`;
}

function numberAsTyped(value: number): string {
  return String(value).replace('.', ',');
}

function shorten(text: string, length: number): string {
  return text.length <= length ? text : `${text.slice(0, length - 1)}…`;
}
