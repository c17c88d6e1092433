import { dictionaryGuard } from '../../../../shared/columns/guards/dictionaryGuard';
import type { SharedKind } from '../../../../shared/templates/sharedColumns';
import { templates } from '../../../../shared/templates/templates';
import { artificialRegion } from '../artificialRegion';

const CODE: readonly [unknown, boolean][] = [
  ['0123456789ab', true],
  [null, true],
  ['0123456789aB', false],
  ['0123456789', false],
  ['d_oo', false],
  ['', false],
  [123456789012, false],
];

const HOURS: SharedKind = { type: 'number', min: 0.5, max: 40, decimals: 1, missing: ['noData'] };
const SUM: SharedKind = { type: 'number', min: 0, max: 10_000_000, decimals: 2, missing: [] };

const CASES: readonly (readonly [string, SharedKind, readonly (readonly [unknown, boolean])[]])[] = [
  ['rowCode', { type: 'rowCode' }, CODE],
  ['personCode', { type: 'personCode' }, CODE],
  ['reference', { type: 'reference', to: 'mentors' }, CODE],
  [
    'text',
    { type: 'text', maxLength: 10 },
    [
      ['СОШ № 5', true],
      ['десять бук', true],
      ['десять букв', false],
      [null, true],
      ['', false],
      [' ', false],
      [' СОШ', false],
      ['СОШ\u0000', false],
      ['СОШ\u0007', false],
      ['СО\nШ', false],
      ['СО\u202eШ', false],
      ['СО\u200bШ', false],
      ['\ud800', false],
      ['и\u0306', false],
      [5, false],
      [true, false],
    ],
  ],
  [
    'url',
    { type: 'url' },
    [
      ['https://example.test/наставничество', true],
      ['HTTP://EXAMPLE.TEST', true],
      [`https://${'a'.repeat(2075)}`, true],
      [`https://${'a'.repeat(2076)}`, false],
      ['javascript:alert(1)', false],
      ['file:///etc/passwd', false],
      ['https://', false],
      ['https://a b', false],
      [' https://a', false],
      ['x https://a', false],
      [1, false],
    ],
  ],
  [
    'number with one decimal',
    HOURS,
    [
      [0.5, true],
      [40, true],
      [0.7, true],
      [36.6, true],
      ['noData', true],
      [null, true],
      [0.4, false],
      [40.1, false],
      [0.55, false],
      ['notApplicable', false],
      ['1', false],
      [Number.POSITIVE_INFINITY, false],
      [Number.NaN, false],
    ],
  ],
  [
    'number with two decimals and no missing words',
    SUM,
    [
      [0, true],
      [0.29, true],
      [1.15, true],
      [9_999_999.99, true],
      [10_000_000, true],
      [10_000_000.01, false],
      [1.005, false],
      [-0, false],
      [-1, false],
      ['noData', false],
      [[1], false],
    ],
  ],
  [
    'date',
    { type: 'date' },
    [
      ['2024-02-29', true],
      ['2000-02-29', true],
      ['1900-01-01', true],
      ['noData', true],
      ['notApplicable', true],
      [null, true],
      ['2023-02-29', false],
      ['1900-02-29', false],
      ['2024-04-31', false],
      ['2024-13-01', false],
      ['2024-00-10', false],
      ['2024-01-00', false],
      ['0004-01-01', false],
      ['2024-1-1', false],
      ['2024-01-01T00:00', false],
      ['01.09.2024', false],
      ['NaN-NaN-NaN', false],
      ['none', false],
      [45536, false],
    ],
  ],
  [
    'month',
    { type: 'month' },
    [
      ['2024-09', true],
      ['noData', true],
      [null, true],
      ['2024-13', false],
      ['2024-00', false],
      ['2024-09-15', false],
      ['2024-9', false],
      ['сентябрь', false],
      [202409, false],
    ],
  ],
  [
    'enumeration',
    { type: 'enumeration', enumeration: 'yesNo' },
    [
      ['yes', true],
      ['no', true],
      [null, true],
      ['да', false],
      ['Yes', false],
      ['', false],
      ['noData', false],
      ['toString', false],
      [1, false],
    ],
  ],
  [
    'enumeration of the region',
    { type: 'enumeration', enumeration: 'mentoringForm' },
    [
      ['P_P', true],
      ['E_P', false],
    ],
  ],
  [
    'enumerationSet',
    { type: 'enumerationSet', enumeration: 'mentoringForm' },
    [
      ['T_T', true],
      ['T_T+P_P', true],
      ['T_T+P_P+S_P', true],
      [null, true],
      ['P_P+T_T', false],
      ['T_T+T_T', false],
      ['T_T+', false],
      ['+T_T', false],
      ['T_T+E_P', false],
      ['T_T P_P', false],
      ['', false],
      [3, false],
    ],
  ],
  [
    'ageBand',
    { type: 'ageBand' },
    [
      ['under10', true],
      ['15-17', true],
      ['from20', true],
      [null, true],
      ['14', false],
      ['10-17', false],
      [2010, false],
    ],
  ],
  [
    'legalEntityInn',
    { type: 'legalEntityInn' },
    [
      ['1234567894', true],
      ['person', true],
      [null, true],
      ['1234567890', false],
      ['0000000000', false],
      ['123456789', false],
      ['123456789047', false],
      [1234567894, false],
    ],
  ],
];

describe.each(CASES)('a column of %s', (_, kind, values) => {
  const guard = dictionaryGuard(kind, templates.mentees, artificialRegion);

  it.each(values)('%j → %s', (value, accepted) => {
    expect(guard([value])).toEqual(accepted ? [value] : { reason: 'dictionaryValue', index: 0 });
  });

  it('refuses an entry twice, and names the second', () => {
    const [sound] = values.find(([, accepted]) => accepted) ?? [];

    expect(guard([null, sound, sound])).toEqual({ reason: 'dictionaryDuplicate', index: 2 });
    expect(guard([null, sound, null])).toEqual({ reason: 'dictionaryDuplicate', index: 2 });
  });
});

describe('row codes of a template whose rows are given', () => {
  const guard = dictionaryGuard({ type: 'rowCode' }, templates.monitoring, artificialRegion);

  it.each([
    ['orgs_total', true],
    ['f_S_P_pairs', true],
    ['d_oo', false],
    ['f_E_P_pairs', false],
    ['0123456789ab', false],
    ['D_OO', false],
    ['__proto__', false],
  ])('%j → %s', (value, accepted) => {
    expect(guard([value])).toEqual(accepted ? [value] : { reason: 'dictionaryValue', index: 0 });
  });
});
