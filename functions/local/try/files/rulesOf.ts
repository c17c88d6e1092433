import type { ConditionalRule, DataValidation } from 'hucre/xlsx';
import { parseArea } from '../../../../test/excel-host/model/address/parseArea';
import type {
  Area,
  Conditional,
  Operator,
  PlacedValidation,
  ValidationRule,
} from '../../../../test/excel-host/model/types';
import { styleOf } from './styleOf';

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

/** A validation of a file in the model's words. */
export function validationOf(from: DataValidation): PlacedValidation {
  return {
    areas: areasOf(from.range),
    rule: ruleOf(from),
    ignoreBlank: from.allowBlank ?? false,
    prompt: {
      title: from.inputTitle ?? '',
      message: from.inputMessage ?? '',
      show: from.showInputMessage ?? false,
    },
    alert: {
      style: ALERTS[from.errorStyle ?? 'stop'],
      title: from.errorTitle ?? '',
      message: from.errorMessage ?? '',
      show: from.showErrorMessage ?? false,
    },
  };
}

/** A conditional format of a file in the model's words; `null` for a kind that is not simulated. */
export function conditionalOf(
  from: ConditionalRule,
  id: string,
  theme: readonly string[],
): Conditional | null {
  const [formula] = [from.formula ?? []].flat();

  if (from.type !== 'expression' || formula === undefined) return null;

  return {
    id,
    areas: areasOf(from.range),
    condition: { kind: 'custom', formula: `=${formula}` },
    highlight: styleOf(from.style ?? {}, theme),
    stopIfTrue: from.stopIfTrue ?? false,
  };
}

function ruleOf({
  type,
  operator = 'between',
  formula1 = '',
  formula2,
  values,
}: DataValidation): ValidationRule {
  if (type === 'list') {
    const source = values === undefined ? `=${formula1}` : values.join(',');

    return { kind: 'list', source, inCellDropDown: true };
  }
  if (type === 'custom') return { kind: 'custom', formula: `=${formula1}` };

  return {
    kind: type,
    operator: OPERATORS[operator],
    first: bound(formula1),
    ...(formula2 === undefined ? {} : { second: bound(formula2) }),
  };
}

function bound(formula: string): string | number {
  return formula !== '' && Number.isFinite(Number(formula)) ? Number(formula) : `=${formula}`;
}

function areasOf(range: string): readonly Area[] {
  return range.split(/[\s,]+/).flatMap((one) => parseArea(one) ?? []);
}
