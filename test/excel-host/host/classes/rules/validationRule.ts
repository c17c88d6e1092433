import type { ValidationRule } from '../../../model/types';
import { type Argument, asFlag, asRecord, asText } from '../../protocol/args';
import { invalidArgument } from '../../protocol/hostError';
import type { Json } from '../../protocol/json';
import { fixedAddressOf } from '../address';
import { rangeClass } from '../range/range';
import { operatorOf, validationOperator } from './operators';

/** The API's name of each kind of rule, in records (`wholeNumber`) and as a type (`WholeNumber`). */
const KINDS = {
  wholeNumber: 'whole',
  decimal: 'decimal',
  date: 'date',
  time: 'time',
  textLength: 'textLength',
} as const;

/** A rule from the API's record, which has exactly one kind. Dates may be serial numbers or formulas. */
export function ruleOf(value: Argument): ValidationRule {
  const entries = Object.entries(asRecord(value)).filter(([, rule]) => rule != null);
  const [[name, rule] = ['', null]] = entries;

  if (entries.length !== 1) throw invalidArgument('A validation rule has exactly one kind.');

  const record = asRecord(rule);

  if (name === 'list')
    return {
      kind: 'list',
      source: formulaOf(record.source),
      inCellDropDown: record.inCellDropDown == null ? true : asFlag(record.inCellDropDown),
    };
  if (name === 'custom') return { kind: 'custom', formula: asText(record.formula) };

  const kind = Object.entries(KINDS).find(([known]) => known === name)?.[1];

  if (kind === undefined) throw invalidArgument(`The validation rule ${name} is unknown.`);

  return {
    kind,
    operator: operatorOf(record.operator),
    first: boundOf(record.formula1),
    ...(record.formula2 == null ? {} : { second: boundOf(record.formula2) }),
  };
}

/** The rule as the API gives it. */
export function ruleJson(rule: ValidationRule): Json {
  if (rule.kind === 'list') return { list: { inCellDropDown: rule.inCellDropDown, source: rule.source } };
  if (rule.kind === 'custom') return { custom: { formula: rule.formula } };

  return {
    [recordName(rule.kind)]: {
      formula1: rule.first,
      ...(rule.second === undefined ? {} : { formula2: rule.second }),
      operator: validationOperator(rule.operator),
    },
  };
}

/** The kind of a rule as the API calls it. */
export function ruleType(rule: ValidationRule): string {
  const name = rule.kind === 'list' || rule.kind === 'custom' ? rule.kind : recordName(rule.kind);

  return name.charAt(0).toUpperCase() + name.slice(1);
}

function recordName(kind: (typeof KINDS)[keyof typeof KINDS]): string {
  return Object.entries(KINDS).find(([, known]) => known === kind)?.[0] ?? kind;
}

/** A source as text: items, a formula, or the reference to a range that was given as an object. */
function formulaOf(value: Argument): string {
  const range = rangeClass.subjectOf(value);

  return range ? `=${fixedAddressOf(range)}` : asText(value);
}

function boundOf(value: Argument): string | number {
  return typeof value === 'number' ? value : formulaOf(value);
}
