import { useContext } from 'react';
import { type DeskTexts, deskTexts } from '../../../../shared/messages/deskTexts';
import type { Language } from '../../../../shared/messages/language';
import { LanguageContext } from './textsContext';

/** The language of the screen, and the texts of the region's desk in it. Only for screens that are fetched later. */
export function useDeskTexts(): DeskTexts & { readonly language: Language } {
  const language = useContext(LanguageContext);

  return { ...deskTexts[language], language };
}
