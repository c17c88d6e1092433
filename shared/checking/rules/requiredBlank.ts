import type { Columns, Value } from '../../columns/columns';
import { sharedColumns } from '../../templates/sharedColumns';
import type { Demand, Template } from '../../templates/template';
import { TEMPLATE_KEYS } from '../../templates/templates';
import { columnOf } from '../columnOf';
import { fixedValues } from '../fixedValues';
import { matchRows } from '../matchRows';
import type { CheckContext, CheckedSheet, Emit, Rule } from '../rule';
import { sharedKeys } from '../sharedKeys';

/** Whoever gave no consent is counted but not named (consentMissing), so the names may be blank there. */
const NAMES = ['lastName', 'firstName'];
const NO_CONSENT: readonly Value[] = ['absent', 'withdrawn'];

/**
 * V-01 over what leaves the workbook: required cells are filled, and so is every required line of a sheet
 * whose lines are given; an approved methodology has its date. A coarse column is blank exactly where the
 * column it comes from is, so it is demanded here and not a second time by the local rule.
 */
export const requiredBlank: Rule = {
  code: 'requiredBlank',
  severity: 'error',
  reads: 'shared',
  templates: TEMPLATE_KEYS,
  inputs: [],
  find(sheet, context, emit) {
    const required = sharedColumns(sheet.template).filter((column) => column.required);

    for (const { key } of required) emitBlanks(sheet.columns, key, emit);
    emitDemanded(sheet, sharedDemands(sheet.template), emit);
    emitFixedBlanks(sheet, context, emit);
  },
};

/** V-01 over what never leaves the workbook. */
export const requiredBlankLocal: Rule = {
  code: 'requiredBlank',
  severity: 'error',
  reads: 'local',
  templates: TEMPLATE_KEYS,
  inputs: [],
  find(sheet, _context, emit) {
    const { template, columns } = sheet;
    const required = template.columns.filter(
      (column) => column.required === 'always' && column.sharing === 'local',
    );

    for (const { key } of required) {
      if (NAMES.includes(key)) emitNameless(columns, key, emit);
      else emitBlanks(columns, key, emit);
    }

    emitDemanded(sheet, localDemands(template), emit);
  },
};

/** The demands on what leaves the workbook, by the keys under which it leaves. */
function sharedDemands(template: Template): readonly Demand[] {
  const keys = sharedKeys(template);

  return (template.demands ?? []).flatMap(({ column, where, holds }) => {
    const [demanded, condition] = [keys.get(column), keys.get(where)];

    return demanded === undefined || condition === undefined
      ? []
      : [{ column: demanded, where: condition, holds }];
  });
}

/** The demands that only the workbook can look at. */
function localDemands(template: Template): readonly Demand[] {
  const shared = sharedKeys(template);

  return (template.demands ?? []).filter(({ column, where }) => !shared.has(column) || !shared.has(where));
}

/** A column may be as long as the sheet and mostly distinct, so the blank is looked for, not tabulated. */
function emitBlanks(columns: Columns, key: string, emit: Emit): void {
  const { dictionary, codes } = columnOf(columns, key);
  const blank = dictionary.indexOf(null);

  if (blank === -1) return;

  codes.forEach((code, row) => {
    if (code === blank) emit(row, key);
  });
}

function emitNameless(columns: Columns, key: string, emit: Emit): void {
  if (!columnOf(columns, key).dictionary.includes(null)) return;

  matchRows(
    columns,
    [key, 'consent'],
    ([name, consent]) => name === null && !NO_CONSENT.includes(consent),
    (row) => emit(row, key),
  );
}

function emitDemanded({ columns }: CheckedSheet, demands: readonly Demand[], emit: Emit): void {
  for (const { column, where, holds } of demands) {
    matchRows(
      columns,
      [column, where],
      ([value, condition]) => value === null && holds.includes(condition),
      (row) => emit(row, column),
    );
  }
}

function emitFixedBlanks(sheet: CheckedSheet, context: CheckContext, emit: Emit): void {
  const column = sheet.template.fixedRows?.value ?? null;

  for (const [code, { definition, row, value, asOf }] of fixedValues(sheet, context)) {
    if (definition.required && value === null) emit(row ?? code, column);
    if (definition.unit === 'flag' && value === 1 && asOf === null) emit(row, 'asOf');
  }
}
