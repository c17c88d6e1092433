import { plainWords, seedText } from './seedText';

/** The indicator table of S4: title, act, target of 2020, target of 2024, as printed; empty cells are ''. */
export function seedIndicators() {
  const lines = seedText('S4').split('\n');
  const heading = lines.indexOf('Показатель\tИсточник\t2020\t2024');
  const end = lines.indexOf('', heading);

  return lines.slice(heading + 1, end).map((line) => {
    const [title = '', act = '', first = '', last = ''] = line.split('\t');

    return { title: plainWords(title), act: plainWords(act), 2020: first.trim(), 2024: last.trim() };
  });
}

/** The priority forms of S4, one a dash. */
export function seedForms(): string[] {
  const [, after = ''] = seedText('S4').split('Приоритетные формы наставничества');
  const [list = ''] = after.split('Система организации');

  return list
    .trim()
    .split(/\n?- (?=«[А-Я])/)
    .filter(Boolean)
    .map(plainWords);
}

/** The second cell of a row of S4's first table. */
export function seedParameter(name: string): string {
  const line = seedText('S4')
    .split('\n')
    .find((each) => each.startsWith(`${name}\t`));

  return plainWords(line?.split('\t')[1] ?? '');
}
