import { Button } from '@fluentui/react-components';
import { usePane } from '../hooks/paneContext';
import { useTexts } from '../hooks/textsContext';

/** Changes to the other language, and remembers it. Named in that language, for whoever cannot read this one. */
export function LanguageSwitch({ wide = false }: { readonly wide?: boolean }) {
  const { preferences, setPreferences } = usePane();
  const { common, language } = useTexts();
  const other = language === 'ru' ? 'en' : 'ru';

  return (
    <Button
      appearance="subtle"
      lang={other}
      onClick={() => setPreferences({ ...preferences, language: other })}
      {...(wide && { style: { justifyContent: 'start' } })}
    >
      {common.otherLanguage}
    </Button>
  );
}
