import { typedNumber } from '../../text/typedNumber';
import type { CellValue } from '../../types';
import { compareTexts } from '../compareValues';

const SIGNS = /^(<=|>=|<>|<|>|=)?([\s\S]*)$/;

/** The test a criterion such as `5`, `">=5"`, `"*школа*"`, `"<>"` stands for (COUNTIF, filters). */
export function criterion(given: CellValue): (value: CellValue) => boolean {
  if (typeof given === 'object' && given !== null) return (value) => isError(value, given.error);
  if (typeof given === 'number' || typeof given === 'boolean') return equals(given);

  const [, sign = '', rest = ''] = SIGNS.exec(given ?? '') ?? [];
  const operand = operandOf(rest);

  switch (sign) {
    case '':
    case '=':
      return rest === '' ? (sign === '' ? isBlank : isEmpty) : equals(operand);
    case '<>':
      return rest === '' ? (value) => !isEmpty(value) : negated(equals(operand));
    default:
      return (value) => ordered(sign, value, operand);
  }
}

function operandOf(text: string): string | number | boolean {
  if (/^(true|false)$/i.test(text)) return /^t/i.test(text);

  return typedNumber(text.trim(), false, new Date().getFullYear())?.value ?? text;
}

function equals(operand: string | number | boolean): (value: CellValue) => boolean {
  if (typeof operand !== 'string') {
    return (value) => value === operand || (typeof value === 'string' && operandOf(value) === operand);
  }

  const pattern = wildcard(operand);

  return (value) => typeof value === 'string' && pattern.test(value);
}

/** The pattern of a text with `*`, `?` and `~` before a literal one; case does not matter. */
export function wildcard(text: string): RegExp {
  const source = text.replace(/~([*?~])|[*?]|[\\^$.+()|{}[\]]/g, (found, literal?: string) => {
    if (literal !== undefined) return `\\${literal}`;
    if (found === '*') return '[\\s\\S]*';

    return found === '?' ? '[\\s\\S]' : `\\${found}`;
  });

  return new RegExp(`^${source}$`, 'iu');
}

function ordered(sign: string, value: CellValue, operand: string | number | boolean): boolean {
  if (typeof value !== typeof operand || value === null || typeof value === 'object') return false;

  const order =
    typeof value === 'string' ? compareTexts(value, String(operand)) : Number(value) - Number(operand);

  switch (sign) {
    case '<':
      return order < 0;
    case '<=':
      return order <= 0;
    case '>':
      return order > 0;
    default:
      return order >= 0;
  }
}

function negated(test: (value: CellValue) => boolean): (value: CellValue) => boolean {
  return (value) => !test(value);
}

function isBlank(value: CellValue): boolean {
  return value === null || value === '';
}

function isEmpty(value: CellValue): boolean {
  return value === null;
}

function isError(value: CellValue, error: string): boolean {
  return typeof value === 'object' && value !== null && value.error === error;
}
