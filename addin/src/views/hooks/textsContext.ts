import { createContext, useContext } from 'react';
import type { Language } from '../../../../shared/messages/language';
import { type PaneTexts, paneTexts } from '../../../../shared/messages/paneTexts';

/** The language of the screen. */
export const LanguageContext = createContext<Language>('ru');

/** The language of the screen, and the pane's texts in it. */
export function useTexts(): PaneTexts & { readonly language: Language } {
  const language = useContext(LanguageContext);

  return { ...paneTexts[language], language };
}
