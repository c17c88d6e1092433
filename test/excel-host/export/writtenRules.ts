import type { ConditionalRule, DataValidation } from 'hucre/xlsx';
import { areaName } from '../model/address/areaName';
import type { Condition, Conditional, Highlight, Operator, PlacedValidation } from '../model/types';
import { fileFormula } from './fileFormula';
import { rgb } from './writtenStyle';

type FileOperator = NonNullable<DataValidation['operator']>;

const OPERATORS: Readonly<Record<Operator, FileOperator>> = {
  Between: 'between',
  NotBetween: 'notBetween',
  EqualTo: 'equal',
  NotEqualTo: 'notEqual',
  GreaterThan: 'greaterThan',
  LessThan: 'lessThan',
  GreaterThanOrEqual: 'greaterThanOrEqual',
  LessThanOrEqual: 'lessThanOrEqual',
};

/** A validation as hucre takes it. */
export function writtenValidation({
  rule,
  areas,
  ignoreBlank,
  prompt,
  alert,
}: PlacedValidation): DataValidation {
  const common = {
    range: areas.map(areaName).join(' '),
    allowBlank: ignoreBlank,
    showInputMessage: prompt.show,
    inputTitle: prompt.title,
    inputMessage: prompt.message,
    showErrorMessage: alert.show,
    errorTitle: alert.title,
    errorMessage: alert.message,
    errorStyle: alert.style === 'Stop' ? 'stop' : alert.style === 'Warning' ? 'warning' : 'information',
  } as const;

  switch (rule.kind) {
    case 'list':
      return {
        ...common,
        type: 'list',
        formula1: rule.source.startsWith('=') ? fileFormula(rule.source, null) : `"${rule.source}"`,
      };
    case 'custom':
      return { ...common, type: 'custom', formula1: fileFormula(rule.formula, null) };
    default:
      return {
        ...common,
        type: rule.kind,
        operator: OPERATORS[rule.operator],
        formula1: fileFormula(String(rule.first), null),
        ...(rule.second === undefined ? {} : { formula2: fileFormula(String(rule.second), null) }),
      };
  }
}

/** A conditional format as hucre takes it; `index` is its place in the order of priority. */
export function writtenConditional(conditional: Conditional, index: number): ConditionalRule {
  return {
    range: conditional.areas.map(areaName).join(' '),
    priority: index + 1,
    stopIfTrue: conditional.stopIfTrue,
    style: highlightStyle(conditional.highlight),
    ...conditionOf(conditional),
  };
}

function conditionOf({
  condition,
  areas,
}: Conditional): Pick<ConditionalRule, 'type' | 'formula' | 'operator' | 'text'> {
  switch (condition.kind) {
    case 'custom':
      return { type: 'expression', formula: fileFormula(condition.formula, null) };
    case 'cellValue':
      return {
        type: 'cellIs',
        operator: OPERATORS[condition.operator],
        formula: [condition.first, condition.second ?? []].flat().map((text) => fileFormula(text, null)),
      };
    default:
      return textCondition(
        condition,
        areas[0] ? areaName({ ...areas[0], bottom: areas[0].top, right: areas[0].left }) : 'A1',
      );
  }
}

function textCondition(
  { operator, text }: Extract<Condition, { readonly kind: 'containsText' }>,
  cell: string,
): Pick<ConditionalRule, 'type' | 'formula' | 'text'> {
  const quoted = `"${text.replaceAll('"', '""')}"`;

  switch (operator) {
    case 'Contains':
      return { type: 'containsText', text, formula: `NOT(ISERROR(SEARCH(${quoted},${cell})))` };
    case 'NotContains':
      return { type: 'notContainsText', text, formula: `ISERROR(SEARCH(${quoted},${cell}))` };
    case 'BeginsWith':
      return { type: 'beginsWith', text, formula: `LEFT(${cell},${text.length})=${quoted}` };
    default:
      return { type: 'endsWith', text, formula: `RIGHT(${cell},${text.length})=${quoted}` };
  }
}

// In a conditional format the colour of a solid fill is its background.
function highlightStyle({ fill, fontColor, bold, italic }: Highlight): NonNullable<ConditionalRule['style']> {
  const font = {
    ...(fontColor === undefined ? {} : { color: { rgb: rgb(fontColor) } }),
    ...(bold ? { bold } : {}),
    ...(italic ? { italic } : {}),
  };

  return {
    ...(Object.keys(font).length === 0 ? {} : { font }),
    ...(fill === undefined
      ? {}
      : { fill: { type: 'pattern', pattern: 'solid', bgColor: { rgb: rgb(fill) } } }),
  };
}
