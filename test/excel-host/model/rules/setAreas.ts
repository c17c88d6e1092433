import { translateFormula } from '../calc/translateFormula';
import type { Area, Condition, Conditional, PlacedValidation, ValidationRule } from '../types';

/** Gives a rule other areas; its formulas are meant from the first cell, so they move when that does. */
export function setAreas(rule: PlacedValidation | Conditional, areas: readonly Area[]): void {
  const [old] = rule.areas;
  const [first] = areas;

  rule.areas = areas;

  if (old === undefined || first === undefined) return;

  const down = first.top - old.top;
  const across = first.left - old.left;

  if (down === 0 && across === 0) return;
  if ('condition' in rule) rule.condition = movedCondition(rule.condition, down, across);
  else rule.rule = movedRule(rule.rule, down, across);
}

/** A validation's rule as meant from a cell so far away. */
export function movedRule(rule: ValidationRule, down: number, across: number): ValidationRule {
  const moved = (text: string): string =>
    text.startsWith('=') ? translateFormula(text, down, across) : text;

  switch (rule.kind) {
    case 'list':
      return { ...rule, source: moved(rule.source) };
    case 'custom':
      return { ...rule, formula: moved(rule.formula) };
    default:
      return {
        ...rule,
        first: typeof rule.first === 'string' ? moved(rule.first) : rule.first,
        ...(rule.second === undefined
          ? {}
          : { second: typeof rule.second === 'string' ? moved(rule.second) : rule.second }),
      };
  }
}

/** A conditional format's condition as meant from a cell so far away. */
export function movedCondition(condition: Condition, down: number, across: number): Condition {
  const moved = (text: string): string =>
    text.startsWith('=') ? translateFormula(text, down, across) : text;

  switch (condition.kind) {
    case 'custom':
      return { ...condition, formula: moved(condition.formula) };
    case 'cellValue':
      return {
        ...condition,
        first: moved(condition.first),
        ...(condition.second === undefined ? {} : { second: moved(condition.second) }),
      };
    default:
      return condition;
  }
}
