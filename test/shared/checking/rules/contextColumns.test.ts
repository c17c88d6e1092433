import { sourceOf } from '../../../../shared/checking/contextSource';
import type { ContextPart, Rule } from '../../../../shared/checking/rule';
import { rules } from '../../../../shared/checking/rules/rules';
import { type Column, type Columns, ROW_CODE } from '../../../../shared/columns/columns';
import type { TemplateKey } from '../../../../shared/templates/template';
import { templates } from '../../../../shared/templates/templates';
import { columnsOf, contextWith, type Row } from '../sample';
import { filledRow, referredCode } from '../sampleRows';

/** Each rule with each sheet whose columns it compares with. */
const CASES = rules.flatMap((rule) =>
  (rule.context ?? []).filter(isSheet).map((part) => ({ rule, part, name: `${rule.code} and ${part}` })),
);

function isSheet(part: ContextPart): part is TemplateKey {
  return sourceOf(part).what === 'columns';
}

/** The sheet of `part` with a row that others refer to and one that nobody does; `looked` collects the columns asked for. */
function recorded(part: TemplateKey, looked: Set<string>): Columns {
  const row: Row = { ...filledRow(templates[part], 'shared'), [ROW_CODE]: referredCode(part) };
  const { rows, columns } = columnsOf([row, { ...row, [ROW_CODE]: 'z00000000001' }]);
  const handler: ProxyHandler<Record<string, Column>> = {
    get: (target, key) => {
      looked.add(String(key));

      return Reflect.get(target, key);
    },
  };

  return { rows, columns: new Proxy({ ...columns }, handler) };
}

function lookedAt(rule: Rule, part: TemplateKey): readonly string[] {
  const looked = new Set<string>();

  for (const key of rule.templates) {
    const columns = columnsOf([filledRow(templates[key], 'shared')]);
    const context = contextWith({ [part]: recorded(part, looked) });

    rule.find({ template: templates[key], columns }, context, () => undefined);
  }

  return [...looked].filter((key) => key !== ROW_CODE).sort();
}

describe('a rule that compares with another sheet', () => {
  it.each(CASES)(
    'looks there at row codes and at the columns it names, no others: $name',
    ({ rule, part }) => {
      expect(lookedAt(rule, part)).toEqual([...(rule.contextColumns?.[part] ?? [])].sort());
    },
  );

  it.each(rules)(
    'names columns of sheets that it compares with only: $code',
    ({ context, contextColumns }) => {
      const sheets: readonly ContextPart[] = context ?? [];

      for (const [sheet, keys] of Object.entries(contextColumns ?? {})) {
        expect(sheets).toContain(sheet);
        expect(keys.length).toBeGreaterThan(0);
      }
    },
  );

  it.each(rules)('names sheets of the same workbook only when it reads local columns: $code', (rule) => {
    const kinds = (rule.context ?? []).map((part) => sourceOf(part).what);

    expect(rule.reads === 'shared' && kinds.includes('local')).toBe(false);
  });
});
