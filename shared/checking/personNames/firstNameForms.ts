import { FEMALE_NAMES, IRREGULAR_FORMS, MALE_NAMES } from './firstNames';

/** What a form of a first name tells: whose it is, and whether it is the nominative. */
export type FirstNameForm = { readonly gender: 'male' | 'female'; readonly isDirect: boolean };

/** Endings of the other cases by how the nominative ends; the first part is cut off. */
const ENDINGS: readonly (readonly [cut: RegExp, endings: readonly string[]])[] = [
  [/ия$/, ['ии', 'ию', 'ией']],
  [/я$/, ['и', 'е', 'ю', 'ей']],
  [/(?<=[гкхжчшщ])а$/, ['и', 'е', 'у', 'ой', 'ей']],
  [/а$/, ['ы', 'е', 'у', 'ой']],
  [/ий$/, ['ия', 'ию', 'ием', 'ии']],
  [/[йь]$/, ['я', 'ю', 'ем', 'е']],
  [/(?<=[^аеиоуыэюя])$/, ['а', 'у', 'ом', 'ем', 'е']],
];

/** Every form of every name in the list, small letters, «ё» as «е». A form may be of a man and of a woman. */
export const FIRST_NAME_FORMS: ReadonlyMap<string, readonly FirstNameForm[]> = collect();

function collect(): ReadonlyMap<string, readonly FirstNameForm[]> {
  const forms = new Map<string, FirstNameForm[]>();

  for (const [names, gender] of [
    [`${MALE_NAMES} александр лев`, 'male'],
    [FEMALE_NAMES, 'female'],
  ] as const) {
    for (const name of names.split(' ')) {
      add(forms, name, { gender, isDirect: true });
      for (const form of obliqueForms(name)) add(forms, form, { gender, isDirect: false });
    }
  }

  return forms;
}

function add(forms: Map<string, FirstNameForm[]>, text: string, form: FirstNameForm): void {
  forms.set(text, [...(forms.get(text) ?? []), form]);
}

function obliqueForms(name: string): readonly string[] {
  const irregular = IRREGULAR_FORMS[name];
  if (irregular !== undefined) return irregular.split(' ');

  const [cut, endings] = ENDINGS.find(([pattern]) => pattern.test(name)) ?? [/$/, []];
  const stem = name.replace(cut, '');

  return endings.map((ending) => stem + ending);
}
