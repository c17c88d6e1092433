import fc from 'fast-check';
import { enumerationSpellings } from '../../../shared/cells/enumerationSpellings';
import { khabarovsk } from '../../../shared/regions/khabarovsk';
import { enumerationItems } from '../../../shared/templates/enumerations';
import type { ColumnKind, EnumerationKey } from '../../../shared/templates/template';
import { templates } from '../../../shared/templates/templates';
import { meaningOf, paramsOf } from './reading';

type EnumerationKind = Extract<ColumnKind, { type: 'enumeration' }>;

const kindOf = (enumeration: EnumerationKey): EnumerationKind => ({ type: 'enumeration', enumeration });

/** Every closed list that a template draws on. */
const lists = new Set(
  Object.values(templates)
    .flatMap(({ columns }) => columns)
    .flatMap(({ kind }) =>
      kind.type === 'enumeration' || kind.type === 'enumerationSet' ? [kind.enumeration] : [],
    ),
);

describe('readEnumeration', () => {
  test.each([
    ['a label', 'participationState', 'завершена', 'completed'],
    ['another case', 'participationState', 'ЗАВЕРШЕНА', 'completed'],
    ['a point behind it', 'participationState', 'завершена.', 'completed'],
    ['е for ё', 'participationState', 'идет', 'running'],
    ['Latin letters', 'participationState', 'зaвepшeнa', 'completed'],
    ['an alias', 'participationState', 'в работе', 'running'],
    ['spaces left out', 'orgLevel', 'доп.образование', 'supplementary'],
    ['a no-break space', 'orgLevel', 'доп.\u00A0образование', 'supplementary'],
    ['«нет» where it is a value', 'yesNo', 'нет', 'no'],
    ['a plus', 'yesNo', '+', 'yes'],
    ['a plus that was neutralised', 'yesNo', "'+", 'yes'],
    ['a one', 'yesNo', 1, 'yes'],
    ['a zero', 'yesNo', 0, 'no'],
    ['ИСТИНА', 'yesNo', true, 'yes'],
    ['ЛОЖЬ', 'yesNo', false, 'no'],
    ['ИСТИНА for a consent', 'consent', true, 'given'],
    ['«не требуется» where it is a value', 'consent', 'не требуется', 'notNeeded'],
    ['the first name of a form', 'mentoringForm', 'учитель-ученик', 'T_P'],
    ['the second name of a form', 'mentoringForm', 'педагог - студент', 'T_P'],
    ['a form with a longer name', 'mentoringForm', 'Учитель — ученик с ОВЗ', 'T_PO'],
    ['a form with quotes within', 'mentoringForm', 'учитель – обучающийся "группы риска"', 'T_PR'],
  ] as const)('reads %s', (_, list, raw, expected) => {
    expect(meaningOf(raw, kindOf(list))).toEqual([expected]);
  });

  test.each([...lists])('reads every label and alias of %s, whatever its case', (list) => {
    for (const { key, label, aliases = [] } of enumerationItems(list, khabarovsk))
      for (const name of [label, ...aliases])
        expect([name, ...meaningOf(` ${name.toUpperCase()} `, kindOf(list))]).toEqual([name, key]);
  });

  test.each([...lists])('finds no two items of %s under one spelling', (list) => {
    expect([...enumerationSpellings(list, khabarovsk)].filter(([, key]) => key === null)).toEqual([]);
  });

  test.each([
    ['a slip of the finger', 'participationState', 'завершенна', 'завершена'],
    ['a letter left out', 'mentorCategory', 'работодатль', 'работодатель'],
    ['another gender', 'result', 'достигнуто частично', 'достигнута частично'],
  ] as const)('suggests the nearest label for %s', (_, list, raw, suggestion) => {
    expect(meaningOf(raw, kindOf(list))).toEqual([null, 'error readEnumeration']);
    expect(paramsOf(raw, kindOf(list))).toMatchObject({ text: raw, suggestion });
  });

  test.each([
    ['nothing like it', 'participationState', 'посещает кружок'],
    ['a short word', 'yesNo', 'дп'],
    ['two values at once', 'yesNo', 'да/нет'],
    ['a cross, which may be a tick', 'yesNo', 'X'],
    ['a minus one', 'yesNo', -1],
    ['«нет» where it is no value', 'result', 'нет'],
  ] as const)('offers the labels, and no suggestion, for %s', (_, list, raw) => {
    const labels = enumerationItems(list, khabarovsk).map(({ label }) => label);

    expect(meaningOf(raw, kindOf(list))).toEqual([null, 'error readEnumeration']);
    expect(paramsOf(raw, kindOf(list))).toEqual({ text: String(raw), allowed: labels.join('; ') });
  });

  it('repeats nothing of a cell about consent, where a name may stand', () => {
    expect(paramsOf('мать, Тестова Т. Т.', kindOf('consentGivenBy'))).toEqual({
      allowed: 'сам; законный представитель',
    });
  });

  it('takes a word for a missing value as blank, and says so where something is lost', () => {
    expect(meaningOf('не применимо', kindOf('yesNo'))).toEqual([null, 'notice readMissingWord']);
    expect(meaningOf('—', kindOf('yesNo'))).toEqual([null]);
    expect(meaningOf('…', kindOf('yesNo'))).toEqual([null]);
  });

  it('refuses ИСТИНА where the list has no «да»', () => {
    expect(meaningOf(true, kindOf('orgLevel'))).toEqual([null, 'error readBoolean']);
    expect(paramsOf(true, kindOf('orgLevel'))).toEqual({ text: 'ИСТИНА' });
  });

  it('gives a key of the list or an error', () => {
    const keys = enumerationItems('participationState', khabarovsk).map(({ key }) => key);

    fc.assert(
      fc.property(fc.string({ unit: 'binary', minLength: 1 }), (raw) => {
        const [value, finding] = meaningOf(`ъ${raw}`, kindOf('participationState'));

        expect(value === null ? finding : keys.includes(String(value))).toBe(
          value === null ? 'error readEnumeration' : true,
        );
      }),
    );
  });

  describe('attacks', () => {
    test.each([['__proto__'], ['constructor'], ['toString'], ['＝да'], ['=да'], ['null']])(
      'takes %j for text that is not in the list',
      (raw) => {
        expect(meaningOf(raw, kindOf('yesNo'))).toEqual([null, 'error readEnumeration']);
      },
    );

    it('looks for no suggestion in a very long text', () => {
      expect(paramsOf('завершена'.repeat(100_000), kindOf('participationState'))).not.toHaveProperty(
        'suggestion',
      );
    });
  });
});
