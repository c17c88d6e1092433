import type { TemplateKey } from '../templates/template';
import { TEMPLATE_KEYS, templates } from '../templates/templates';

/** How the pane's sentences name a template. `inside` goes with findings: «3 замечания в реестре наставников». */
export type TemplateWords = Readonly<
  Record<TemplateKey, { readonly name: string; readonly inside: string; readonly registry: boolean }>
>;

/** The words of every template in a language, as the template says them itself. */
export function templateWords(language: 'ru' | 'en'): TemplateWords {
  const words = TEMPLATE_KEYS.map((key) => {
    const { texts, ...template } = templates[key];
    const { name, inside } = texts[language];

    return [key, { name, inside, registry: !('fixedRows' in template) }];
  });

  // Safe: every key has its words.
  return Object.fromEntries(words) as TemplateWords;
}
