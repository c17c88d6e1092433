import { textParams } from '../../../shared/cells/textParams';
import type { ColumnKind } from '../../../shared/templates/template';
import { TEMPLATE_KEYS, templates } from '../../../shared/templates/templates';

const NAME = 'Тестов Тест Тестович';

describe('textParams', () => {
  it.each<[string, ColumnKind]>([
    ['a mentor', { type: 'reference', to: 'mentors' }],
    ['a row whose template names none', { type: 'reference', to: 'mentees' }],
    ['a consent', { type: 'enumeration', enumeration: 'consent' }],
    ['a text', { type: 'text', maxLength: 100 }],
  ])('repeats nothing of a cell that is to hold %s', (_what, kind) => {
    expect(textParams(NAME, kind)).toEqual({});
  });

  it.each<[string, ColumnKind]>([
    ['an organisation', { type: 'reference', to: 'organisations' }],
    ['a programme', { type: 'reference', to: 'programmes' }],
    ['an item of a list that leaves the workbook', { type: 'enumeration', enumeration: 'orgLevel' }],
    ['a number', { type: 'number', min: 0, max: 9, decimals: 0, missing: [] }],
  ])('shows what stands in a cell that is to hold %s', (_what, kind) => {
    expect(textParams('СОШ № 6', kind)).toEqual({ text: 'СОШ № 6' });
  });

  it('repeats nothing of any list or reference that a template keeps in the workbook for its names', () => {
    for (const { kind, sharing, locked } of TEMPLATE_KEYS.flatMap((key) => templates[key].columns)) {
      if (sharing !== 'local' || locked || (kind.type !== 'enumeration' && kind.type !== 'reference'))
        continue;

      expect(textParams(NAME, kind)).toEqual({});
    }
  });
});
