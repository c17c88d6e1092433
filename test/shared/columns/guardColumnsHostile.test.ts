import fc from 'fast-check';
import { guardColumns } from '../../../shared/columns/guardColumns';
import { toWireColumns, type WireColumn } from '../../../shared/columns/toWireColumns';
import { mentees } from '../../../shared/templates/mentees';
import { sharedColumns } from '../../../shared/templates/sharedColumns';
import { arbitraryColumns } from './arbitraryColumns';
import { artificialRegion } from './artificialRegion';
import { codeOf, valuesOf } from './columnsOf';
import { body, faultOf, parsed, type Wire } from './directoryBody';
import { wireValues } from './wireValues';

describe('hostile bodies', () => {
  it.each(['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty', '', 'rowCode '])(
    'are refused when a column is named %j',
    (name) => {
      const text = JSON.stringify(body()).replace(
        '{',
        `{${JSON.stringify(name)}:{"dictionary":[],"codes":""},`,
      );

      expect(faultOf(parsed(text))).toEqual({ reason: 'columnUnknown', column: name });
    },
  );

  it('are refused when a column is inherited instead of sent', () => {
    const { level, ...others } = body();
    const inheriting = Object.assign(Object.create({ level }), others);

    expect(faultOf(inheriting)).toEqual({ reason: 'columnMissing', column: 'level' });
  });

  it('are refused when dictionary and codes come through __proto__', () => {
    const { level, ...others } = body();
    const text = JSON.stringify(others).replace('{', `{"level":{"__proto__":${JSON.stringify(level)}},`);

    expect(faultOf(parsed(text))).toEqual({ reason: 'shape', column: 'level' });
  });

  it.each([
    '{"valueOf":1,"toString":2}',
    '{"__proto__":null}',
    '[[[[0]]]]',
    '{"length":1e9}',
    '1e999',
    '"\\ud800"',
  ])('are refused, not thrown at, with %s as a value or a code', (text) => {
    const value = parsed(text);

    for (const key of Object.keys(body())) {
      const dictionary = { dictionary: [value], codes: 'AA' };
      const codes = { dictionary: [null], codes: value };

      expect(faultOf(body({ [key]: dictionary }))).not.toBeNull();
      expect(faultOf(body({ [key]: codes }))).not.toBeNull();
      expect(faultOf(body({ [key]: value }))).toEqual({ reason: 'shape', column: key });
    }
  });

  it('are refused by size before a huge dictionary is looked into', () => {
    const dictionary = Array.from({ length: 300_000 }, () => ({}));

    expect(faultOf(body({ level: { dictionary, codes: 'AA' } }))).toEqual({
      reason: 'dictionarySize',
      column: 'level',
    });
  });

  it('never see their values again in a fault', () => {
    const secret = 'Тестова Тестина';
    const everywhere = Object.keys(body()).map((key) => faultOf(body({ [key]: secret })));
    const asValues = Object.keys(body()).map((key) =>
      faultOf(body({ [key]: { dictionary: [`${secret}\u0000`], codes: 'AA' } })),
    );

    expect(JSON.stringify([everywhere, asValues])).not.toContain('Тест');
    expect([...everywhere, ...asValues]).not.toContain(null);
  });

  it('of any JSON never throw', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (input) => {
        expect(faultOf(input)).not.toBeNull();
      }),
    );
  });

  it('with any JSON in one place are refused, or are what was let through', () => {
    const place = fc.constantFrom(...sharedColumns(mentees).map(({ key }) => key));
    const part = fc.constantFrom('column', 'dictionary', 'codes', 'entry', 'code');
    const json = fc.oneof(fc.jsonValue(), fc.constantFrom(null, 0, 1, 'yes', codeOf(1), '2024-09'));

    fc.assert(
      fc.property(arbitraryColumns(mentees, 8), place, part, json, (columns, key, at, junk) => {
        const wire: Wire = { ...toWireColumns(columns) };
        const { dictionary, codes } = toWireColumns(columns)[key] ?? { dictionary: [], codes: '' };
        if (at === 'column') wire[key] = junk;
        if (at === 'dictionary') wire[key] = { dictionary: junk, codes };
        if (at === 'codes') wire[key] = { dictionary, codes: junk };
        if (at === 'entry') wire[key] = { dictionary: [junk, ...dictionary.slice(1)], codes };
        if (at === 'code') wire[key] = { dictionary, codes: `${JSON.stringify(junk)}${codes.slice(1)}` };

        const guarded = guardColumns(wire, columns.rows, mentees, artificialRegion);

        if (!guarded.ok) {
          expect(guarded.fault.column).toBe(key);
          return;
        }

        // Safe: what the guard lets through is a column.
        const column = wire[key] as WireColumn;
        expect(valuesOf(guarded.columns)[key]).toEqual(wireValues(column, columns.rows));
      }),
      { numRuns: 150 },
    );
  });
});
