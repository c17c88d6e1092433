import type { ConditionalRule, DataValidation, Sheet as FileSheet } from 'hucre/xlsx';
import { parseArea } from '../model/address/parseArea';
import type { Book } from '../model/book';
import type { Sheet } from '../model/sheet';
import type { Area, Condition, Highlight, Operator, ValidationRule } from '../model/types';
import { color } from './readStyle';

const OPERATORS: Readonly<Record<NonNullable<DataValidation['operator']>, Operator>> = {
  between: 'Between',
  notBetween: 'NotBetween',
  equal: 'EqualTo',
  notEqual: 'NotEqualTo',
  greaterThan: 'GreaterThan',
  lessThan: 'LessThan',
  greaterThanOrEqual: 'GreaterThanOrEqual',
  lessThanOrEqual: 'LessThanOrEqual',
};

const ALERTS = { stop: 'Stop', warning: 'Warning', information: 'Information' } as const;

/** Takes a sheet's validations and its conditional formats by formula or value; others stay behind. */
export function takeRules(book: Book, sheet: Sheet, file: FileSheet): void {
  for (const given of file.dataValidations ?? []) takeValidation(sheet, given);

  for (const given of [...(file.conditionalRules ?? [])].sort((a, b) => a.priority - b.priority)) {
    const condition = conditionOf(given);

    if (condition === null) continue;

    sheet.conditionals.push({
      id: book.nextId(),
      areas: areasOf(given.range),
      condition,
      highlight: highlightOf(given),
      stopIfTrue: given.stopIfTrue ?? false,
    });
  }
}

function takeValidation(sheet: Sheet, given: DataValidation): void {
  const rule = ruleOf(given);
  const areas = areasOf(given.range);

  if (rule === null || areas.length === 0) return;

  sheet.validations.push({
    rule,
    areas,
    ignoreBlank: given.allowBlank ?? false,
    prompt: {
      title: given.inputTitle ?? '',
      message: given.inputMessage ?? '',
      show: given.showInputMessage ?? false,
    },
    alert: {
      style: ALERTS[given.errorStyle ?? 'stop'],
      title: given.errorTitle ?? '',
      message: given.errorMessage ?? '',
      show: given.showErrorMessage ?? false,
    },
  });
}

function areasOf(range: string): Area[] {
  return range
    .split(' ')
    .map(parseArea)
    .filter((area) => area !== null);
}

function ruleOf({ type, operator, formula1 = '', formula2, values }: DataValidation): ValidationRule | null {
  switch (type) {
    case 'list': {
      const inPlace = values?.join(',') ?? /^"(.*)"$/s.exec(formula1)?.[1];

      return { kind: 'list', source: inPlace ?? `=${formula1}`, inCellDropDown: true };
    }
    case 'custom':
      return { kind: 'custom', formula: `=${formula1}` };
    case 'whole':
    case 'decimal':
    case 'date':
    case 'time':
    case 'textLength':
      return {
        kind: type,
        operator: OPERATORS[operator ?? 'between'],
        first: bound(formula1),
        ...(formula2 === undefined ? {} : { second: bound(formula2) }),
      };
    default:
      return null;
  }
}

function bound(formula: string): string | number {
  return formula !== '' && Number.isFinite(Number(formula)) ? Number(formula) : `=${formula}`;
}

function conditionOf({ type, operator, formula }: ConditionalRule): Condition | null {
  const [first = '', second] = [formula ?? []].flat();

  if (type === 'expression') return { kind: 'custom', formula: `=${first}` };
  if (type !== 'cellIs') return null;

  return {
    kind: 'cellValue',
    operator: OPERATORS[operator ?? 'equal'],
    first: `=${first}`,
    ...(second === undefined ? {} : { second: `=${second}` }),
  };
}

function highlightOf({ style }: ConditionalRule): Highlight {
  const fill = style?.fill?.type === 'pattern' ? color(style.fill.bgColor ?? style.fill.fgColor) : undefined;
  const ink = color(style?.font?.color);

  return {
    ...(fill === undefined ? {} : { fill }),
    ...(ink === undefined ? {} : { fontColor: ink }),
    ...(style?.font?.bold ? { bold: true } : {}),
    ...(style?.font?.italic ? { italic: true } : {}),
  };
}
