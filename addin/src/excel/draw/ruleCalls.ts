import { dayFormula } from '../../../../shared/sheets/dayFormula';
import { listFormula } from '../../../../shared/sheets/listFormula';
import type { ConditionalSpec, ValidationRule, ValidationSpec } from '../../../../shared/sheets/sheetSpec';
import { looks } from '../../../../shared/sheets/styles';
import type { Call } from '../batch/calls';
import { rangeAt } from './rangeAt';
import type { Target } from './target';

/** What may be entered where. */
export function validationCalls({ sheet, spec }: Target): readonly Call[] {
  return spec.validations.map((validation) => () => validate(sheet, validation));
}

/** Live highlights; those of the last drawing go, the user's own stay. */
export function highlightCalls({ sheet, spec, old }: Target): readonly Call[] {
  const drawn = new Set(spec.conditionals.map(({ formula }) => withoutRows(formula)));
  const outdated = (old?.highlights ?? []).filter(({ formula }) => drawn.has(withoutRows(formula)));

  return [
    ...outdated.map(
      ({ format }) =>
        () =>
          format.delete(),
    ),
    ...spec.conditionals.map((conditional) => () => highlight(sheet, conditional)),
  ];
}

// The rows move with the table; what is looked for does not.
function withoutRows(formula: string): string {
  return formula.replace(/^=/, '').replace(/\d+/g, '').replace(/\s/g, '');
}

function validate(sheet: Excel.Worksheet, { range, rule, prompt, error, strict }: ValidationSpec): void {
  const { dataValidation } = rangeAt(sheet, range);

  dataValidation.rule = limits(rule);
  dataValidation.ignoreBlanks = true;
  dataValidation.prompt = { title: prompt.title, message: prompt.text, showPrompt: true };
  dataValidation.errorAlert = {
    title: prompt.title,
    message: error,
    showAlert: true,
    style: strict ? 'Stop' : 'Warning',
  };
}

function limits(rule: ValidationRule): Excel.DataValidationRule {
  switch (rule.kind) {
    case 'list':
      return { list: { inCellDropDown: true, source: `=${listFormula(rule)}` } };
    case 'date':
      return {
        date: {
          formula1: `=${dayFormula(rule.from)}`,
          formula2: `=${dayFormula(rule.to)}`,
          operator: 'Between',
        },
      };
    case 'text':
      return { textLength: { formula1: rule.max, operator: 'LessThanOrEqualTo' } };
    case 'whole':
      return { wholeNumber: { formula1: rule.min, formula2: rule.max, operator: 'Between' } };
    default:
      return { decimal: { formula1: rule.min, formula2: rule.max, operator: 'Between' } };
  }
}

function highlight(sheet: Excel.Worksheet, { range, formula, style }: ConditionalSpec): void {
  const { custom } = rangeAt(sheet, range).conditionalFormats.add('Custom');
  const { ink, fill } = looks[style];

  custom.rule.formula = `=${formula}`;
  custom.format.font.color = `#${ink}`;
  if (fill !== null) custom.format.fill.color = `#${fill}`;
}
