import { cellArea } from '../../../model/address/cellArea';
import { clipArea } from '../../../model/address/clipArea';
import type { PlacedArea } from '../../../model/address/placedArea';
import { readValue } from '../../../model/cells/readValue';
import { accepts } from '../../../model/rules/accepts';
import { setValidation } from '../../../model/rules/setValidation';
import { validationAt } from '../../../model/rules/validationAt';
import type { ErrorAlert, PlacedValidation, Prompt, Validation } from '../../../model/types';
import type { ExcelState } from '../../excelState';
import { asFlag, asRecord, asText } from '../../protocol/args';
import { type ExcelClass, excelClass } from '../../protocol/excelClass';
import { notFound, notSimulated } from '../../protocol/hostError';
import { oneOf } from '../range/format/words';
import { rangeAreasClass } from '../range/rangeAreas';
import { ruleJson, ruleOf, ruleType } from './validationRule';

type Ranges = readonly PlacedArea[];

const PROMPT: Prompt = { title: '', message: '', show: true };
const ALERT: ErrorAlert = { style: 'Stop', title: '', message: '', show: true };
const ALERT_STYLES = ['Stop', 'Warning', 'Information'] as const;

/** The validation of ranges: what their first cell has is what is read of all. */
export const dataValidationClass: ExcelClass<Ranges> = excelClass('DataValidation', {
  reads: {
    Type(ranges) {
      if (!isOne(ranges)) return 'Inconsistent';

      const validation = first(ranges);

      return validation ? ruleType(validation.rule) : 'None';
    },
    Rule(ranges) {
      const validation = isOne(ranges) ? first(ranges) : null;

      return validation ? ruleJson(validation.rule) : {};
    },
    IgnoreBlanks: (ranges) => first(ranges)?.ignoreBlank ?? true,
    Prompt(ranges) {
      const { title, message, show } = first(ranges)?.prompt ?? PROMPT;

      return { title, message, showPrompt: show };
    },
    ErrorAlert(ranges) {
      const { style, title, message, show } = first(ranges)?.alert ?? ALERT;

      return { style, title, message, showAlert: show };
    },
    Valid: (ranges, state) => invalidCells(ranges, state).length === 0,
  },
  writes: {
    Rule: (ranges, value, state) => change(ranges, state, { rule: ruleOf(value) }),
    IgnoreBlanks: (ranges, value, state) => change(ranges, state, { ignoreBlank: asFlag(value) }),
    Prompt(ranges, value, state) {
      const { title = '', message = '', showPrompt = true } = asRecord(value);

      change(ranges, state, {
        prompt: { title: asText(title), message: asText(message), show: asFlag(showPrompt) },
      });
    },
    ErrorAlert(ranges, value, state) {
      const { style = 'Stop', title = '', message = '', showAlert = true } = asRecord(value);

      change(ranges, state, {
        alert: {
          style: oneOf(ALERT_STYLES, style),
          title: asText(title),
          message: asText(message),
          show: asFlag(showAlert),
        },
      });
    },
  },
  calls: {
    Clear(ranges, _args, { book }) {
      for (const { sheet, area } of ranges) setValidation(book, sheet, area, null);
    },
    GetInvalidCells(ranges, _args, state) {
      const invalid = invalidCells(ranges, state);

      if (invalid.length === 0) throw notFound();

      return rangeAreasClass.of(invalid, state);
    },
  },
});

function first([range]: Ranges): PlacedValidation | null {
  return range ? validationAt(range.sheet, range.area.top, range.area.left) : null;
}

/** Whether all cells share one validation, or have none. */
function isOne(ranges: Ranges): boolean {
  const wanted = first(ranges);

  return ranges.every(({ sheet, area }) => {
    const { top, left, bottom, right } = clipArea(sheet, area);

    return (
      validationAt(sheet, top, left) === wanted &&
      validationAt(sheet, bottom, right) === wanted &&
      validationAt(sheet, top, right) === wanted &&
      validationAt(sheet, bottom, left) === wanted
    );
  });
}

function change(ranges: Ranges, { book }: ExcelState, changes: Partial<Validation>): void {
  for (const { sheet, area } of ranges) {
    const known = validationAt(sheet, area.top, area.left);
    const rule = changes.rule ?? known?.rule;

    if (!rule) throw notSimulated('A prompt or an alert without a rule');

    setValidation(book, sheet, area, {
      ignoreBlank: known?.ignoreBlank ?? true,
      prompt: known?.prompt ?? PROMPT,
      alert: known?.alert ?? ALERT,
      ...changes,
      rule,
    });
  }
}

function invalidCells(ranges: Ranges, { book }: ExcelState): PlacedArea[] {
  const invalid: PlacedArea[] = [];

  for (const { sheet, area } of ranges) {
    const { top, left, bottom, right } = clipArea(sheet, area);

    for (let row = top; row <= bottom; row += 1) {
      for (let column = left; column <= right; column += 1) {
        if (!accepts(book, sheet, row, column, readValue(book, sheet, row, column)))
          invalid.push({ sheet, area: cellArea(row, column) });
      }
    }
  }

  return invalid;
}
