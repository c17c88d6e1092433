import { createRoot } from 'react-dom/client';
import './views/pane.css';
import { startInExcel } from './excel/start/startInExcel';
import { storedPreferences } from './views/hooks/preferences';
import { Pane } from './views/Pane';
import { Stopped } from './views/Stopped';

// What works behind the screens arrives while Excel makes itself ready.
const behind = Promise.all([import('./compose'), import('./surroundings')]);
const start = await startInExcel();
const { inExcel, isOld, language, partitionKey, theme } = start;
const place = document.getElementById('pane') ?? document.body;
const root = createRoot(place);

/** Office names itself in the address of every pane it opens; without an answer from it this is no browser tab. */
const isSilent = !inExcel && location.search.includes('_host_Info=');

if (isOld || isSilent) {
  const address = location.origin + location.pathname;

  root.render(
    <Stopped reason={isOld ? 'old' : 'silent'} address={address} language={language} theme={theme} />,
  );
} else {
  const [{ compose }, { surroundingsOf }] = await behind;
  const { desk } = await compose(surroundingsOf(start));

  root.render(<Pane desk={desk} language={language} theme={theme} store={storedPreferences(partitionKey)} />);
}
