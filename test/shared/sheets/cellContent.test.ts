import fc from 'fast-check';
import { readCell } from '../../../shared/cells/readCell';
import type { Value } from '../../../shared/columns/columns';
import { khabarovsk } from '../../../shared/regions/khabarovsk';
import { cellContent } from '../../../shared/sheets/cellContent';
import { cellFormat } from '../../../shared/sheets/cellFormat';
import { templates } from '../../../shared/templates/templates';
import { valuesOf } from './helpers/valuesOf';

const context = { region: khabarovsk, labels: (_to: string, code: string) => code };
const reading = {
  region: khabarovsk,
  date1904: false,
  resolve: (_to: string, text: string) => ({ kind: 'one' as const, code: text }),
};
const columns = Object.values(templates).flatMap((template) =>
  template.columns.map((column) => ({ name: `${template.key}.${column.key}`, kind: column.kind })),
);

describe('cellContent', () => {
  it.each(columns)('shows every value of $name so that it is read back', ({ kind }) => {
    fc.assert(
      fc.property(valuesOf(kind), (value) => {
        const read = readCell(cellContent(value, kind, context), kind, reading);

        expect(read).toEqual({ value, findings: [] });
      }),
      { numRuns: 30 },
    );
  });

  it.each<[Value, string | number]>([
    ['noData', 'нет данных'],
    ['notApplicable', 'не применимо'],
    [0, 0],
  ])('keeps %j apart from zero and blank in a number', (value, shown) => {
    const kind = {
      type: 'number',
      min: 0,
      max: 9,
      decimals: 0,
      missing: ['noData', 'notApplicable'],
    } as const;

    expect(cellContent(value, kind, context)).toBe(shown);
  });

  it('shows a date as the serial number of the 1900 system', () => {
    expect(cellContent('2024-09-15', { type: 'date' }, context)).toBe(45550);
  });

  it('throws for a key that the list does not have, instead of showing nothing', () => {
    const kind = { type: 'enumeration', enumeration: 'yesNo' } as const;

    expect(() => cellContent('maybe', kind, context)).toThrow('yesNo has no value maybe');
  });
});

describe('cellFormat', () => {
  it('makes cells of codes and short texts text, so that «5-6» is no date and «0123» keeps its zero', () => {
    expect(cellFormat({ type: 'text', maxLength: 20 })).toBe('@');
    expect(cellFormat({ type: 'inn' })).toBe('@');
    expect(cellFormat({ type: 'rowCode' })).toBe('@');
  });

  it('shows dates as they are written in Russia', () => {
    expect(cellFormat({ type: 'date' })).toBe('dd.mm.yyyy');
  });
});
