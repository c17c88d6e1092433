import { createRoot } from 'react-dom/client';
import '../../../../addin/src/views/pane.css';
import { storedPreferences } from '../../../../addin/src/views/hooks/preferences';
import { Pane } from '../../../../addin/src/views/Pane';
import { Stopped } from '../../../../addin/src/views/Stopped';
import { type Calls, fakeDesk } from './fakeDesk';
import { optionsOf } from './options';

declare global {
  var svodCalls: Calls;
}

const options = optionsOf(location.hash);
const { language = 'ru', stopped, theme = null, welcomed = true } = options;
const store = storedPreferences('');

globalThis.svodCalls = [];
if (welcomed) store.write({ ...store.read(), welcomed });

createRoot(document.body.appendChild(document.createElement('div'))).render(
  stopped === undefined ? (
    <Pane desk={fakeDesk(options, globalThis.svodCalls)} language={language} theme={theme} store={store} />
  ) : (
    <Stopped
      reason={stopped}
      address="https://svod.example/taskpane.html"
      language={language}
      theme={theme}
    />
  ),
);
