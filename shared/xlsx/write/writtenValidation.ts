import type { DataValidation } from 'hucre/xlsx';
import { rangeName } from '../../sheets/a1';
import { dayFormula } from '../../sheets/dayFormula';
import { listFormula } from '../../sheets/listFormula';
import type { ValidationRule, ValidationSpec } from '../../sheets/sheetSpec';

/** A validation as hucre takes it. */
export function writtenValidation({ range, rule, prompt, error, strict }: ValidationSpec): DataValidation {
  return {
    ...limits(rule),
    range: rangeName(range),
    allowBlank: true,
    showInputMessage: true,
    inputTitle: prompt.title,
    inputMessage: prompt.text,
    showErrorMessage: true,
    errorTitle: prompt.title,
    errorMessage: error,
    errorStyle: strict ? 'stop' : 'warning',
  };
}

function limits(rule: ValidationRule): Pick<DataValidation, 'type' | 'operator' | 'formula1' | 'formula2'> {
  switch (rule.kind) {
    case 'list':
      return { type: 'list', formula1: listFormula(rule) };
    case 'date':
      return between('date', dayFormula(rule.from), dayFormula(rule.to));
    case 'text':
      return { type: 'textLength', operator: 'lessThanOrEqual', formula1: String(rule.max) };
    default:
      return between(rule.kind, rule.min, rule.max);
  }
}

function between(
  type: 'whole' | 'decimal' | 'date',
  from: number | string,
  to: number | string,
): Pick<DataValidation, 'type' | 'operator' | 'formula1' | 'formula2'> {
  return { type, operator: 'between', formula1: String(from), formula2: String(to) };
}
