import { paneTexts } from '../../../shared/messages/paneTexts';

/** Stand for any parameters: a count or a name, and a list of parts. */
const COUNTS = [5, 5, 5];
const LIST = [['5', '5'], '5'];
const OF_LISTS = /\.left(Due|Overdue)?$/;

/** Every text of the pane with its path; made of samples where it has parameters. */
function textsIn(value: unknown, path = ''): readonly (readonly [string, string])[] {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value === 'function') return [[path, value(...(OF_LISTS.test(path) ? LIST : COUNTS))]];
  if (typeof value !== 'object' || value === null) return [];

  return Object.entries(value).flatMap(([key, inner]) => textsIn(inner, `${path}.${key}`));
}

const ru = textsIn(paneTexts.ru);
const en = textsIn(paneTexts.en);
/** Names of the other language's button, of keys and of the sheet that is Russian everywhere. */
const FOREIGN = /Esc|Enter|Ctrl\+[VC]|Excel|Edge|Chrome|Microsoft|xlsx|«Замечания»/g;

describe('the texts of the pane', () => {
  it('are there in both languages under the same names', () => {
    const paths = (texts: typeof ru) => [...new Set(texts.map(([path]) => path))].sort();

    expect(paths(en)).toEqual(paths(ru));
    expect(ru.length).toBeGreaterThan(200);
  });

  it('are Russian in Russian, but for the button that leads to English', () => {
    const latin = ru.filter(
      ([path, text]) => /[a-z]/i.test(text.replace(FOREIGN, '')) && path !== '.common.otherLanguage',
    );

    expect(latin).toEqual([]);
  });

  it('are English in English, but for the button that leads to Russian', () => {
    const cyrillic = en.filter(
      ([path, text]) => /[а-яё]/i.test(text.replace(FOREIGN, '')) && path !== '.common.otherLanguage',
    );

    expect(cyrillic).toEqual([]);
  });

  it('have no hole where a parameter should be', () => {
    expect([...ru, ...en].filter(([, text]) => /undefined|null|NaN|\[object/.test(text))).toEqual([]);
  });
});
