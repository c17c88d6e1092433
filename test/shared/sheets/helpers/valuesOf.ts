import fc from 'fast-check';
import { readCell } from '../../../../shared/cells/readCell';
import type { Value } from '../../../../shared/columns/columns';
import { khabarovsk } from '../../../../shared/regions/khabarovsk';
import type { Region } from '../../../../shared/regions/region';
import type { CellScalar } from '../../../../shared/sheets/grid';
import { enumerationItems } from '../../../../shared/templates/enumerations';
import type { ColumnKind } from '../../../../shared/templates/template';

const NOWHERE = { date1904: false, resolve: () => ({ kind: 'none' as const }) };
const CODES = /^[a-hjkmnp-tv-z][0-9a-hjkmnp-tv-z]{11}$/;
const NAMES = ['Тестов', 'Ёлкина', 'Проба-Опыт', "Д'Образцов", 'Тест оглы', 'Анна-Мария'];
const CONTACTS = ['+7 900 000-00-00', '8 (900) 000-00-00', 'proba@example.org'];
const URLS = ['https://example.org/кейс?x=1&y=2', 'http://example.org'];
const INNS = ['7707083893', '500100732259', '007707083893'];
const TEXTS = [
  '=1+1',
  '-5',
  '+7',
  '@A1',
  "'=x",
  '007',
  '5-6',
  '<b>&"',
  '_x0041_',
  'СОШ № 5',
  '#Н/Д',
  '12,5 %',
  'a\tb\nc',
];

/** Values that a column of `kind` can hold in `region`: those that reading some cell gives without a finding. */
export function valuesOf(kind: ColumnKind, region: Region = khabarovsk): fc.Arbitrary<Value> {
  return cellsOf(kind, region).map((cell) => {
    const { value, findings } = readCell(cell, kind, { ...NOWHERE, region });

    return findings.length > 0 ? null : value;
  });
}

function cellsOf(kind: ColumnKind, region: Region): fc.Arbitrary<CellScalar> {
  switch (kind.type) {
    case 'rowCode':
    case 'personCode':
      return fc.stringMatching(CODES);
    case 'personName':
      return fc.constantFrom(...NAMES);
    case 'contact':
      return fc.constantFrom(null, ...CONTACTS);
    case 'url':
      return fc.constantFrom(null, ...URLS);
    case 'inn':
      return fc.constantFrom(null, ...INNS);
    case 'year':
      return fc.integer({ min: kind.min, max: kind.max });
    case 'date':
      return fc.oneof(fc.integer({ min: 11_000, max: 73_000 }), fc.constantFrom(null, 'нет данных'));
    case 'number':
      return numbers(kind);
    case 'enumeration':
      return fc.constantFrom(null, ...labels(kind, region));
    case 'enumerationSet':
      return fc.subarray([...labels(kind, region)]).map((some) => some.join('; '));
    case 'reference':
      return fc.constant(null);
    case 'text':
      return fc.oneof(
        fc.string({ unit: 'binary', maxLength: kind.maxLength }),
        fc.constantFrom(null, ...TEXTS.map((text) => text.slice(0, kind.maxLength))),
      );
  }
}

function labels(
  kind: Extract<ColumnKind, { type: 'enumeration' | 'enumerationSet' }>,
  region: Region,
): readonly string[] {
  return enumerationItems(kind.enumeration, region).map(({ label }) => label);
}

function numbers({
  min,
  max,
  decimals,
  missing,
}: Extract<ColumnKind, { type: 'number' }>): fc.Arbitrary<CellScalar> {
  const scale = 10 ** decimals;
  const words = missing.map((word) => (word === 'noData' ? 'нет данных' : 'не применимо'));

  return fc.oneof(
    fc.integer({ min: Math.ceil(min * scale), max: Math.floor(max * scale) }).map((number) => number / scale),
    fc.constantFrom(null, ...words),
  );
}
