import { Button } from '@fluentui/react-components';
import { isAboutPersons } from '../../../../shared/templates/isAboutPersons';
import { templates } from '../../../../shared/templates/templates';
import { usePane } from '../hooks/paneContext';
import { useTexts } from '../hooks/textsContext';
import { useDeskTexts } from '../hooks/useDeskTexts';
import { outrunSheets } from '../state/outrunSheets';
import { Notice } from './Notice';

/** Says which sheets a colleague has sent since, and leads to merging them. Only for screens that are fetched later. */
export default function OutrunNotice() {
  const { go, state } = usePane();
  const { common } = useTexts();
  const { reconcile: texts } = useDeskTexts();
  // Where only totals are sent there is nothing to merge with.
  const sheets = outrunSheets(state.overview).filter(
    (template) => state.session?.registries !== 'counts' || !isAboutPersons(templates[template]),
  );

  if (sheets.length === 0) return null;

  return (
    <Notice
      intent="warning"
      actions={
        <Button size="small" onClick={() => go('reconcile')}>
          {texts.open}
        </Button>
      }
    >
      {texts.outrun(sheets.map((template) => common.templates[template].name).join(', '))}
    </Notice>
  );
}
