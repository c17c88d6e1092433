import { tryPage } from '../../../shared/messages/ru/try';
import type { Schema } from '../../../test/excel-host/host/schema/schema';
import { Book } from '../../../test/excel-host/model/book';
import { element } from './element';
import { paneFrame } from './excel/paneFrame';
import { readSchemaText } from './excel/schemaText';
import { svodExcel } from './excel/svodExcel';
import { gridInput } from './grid/gridInput';
import { gridView } from './grid/gridView';
import { bookCommands } from './parts/bookCommands';
import { fileCommands } from './parts/fileCommands';
import { formulaBar } from './parts/formulaBar';
import { keysPanel } from './parts/keysPanel';
import { notices } from './parts/notices';
import { ribbon } from './parts/ribbon';
import { sheetTabs } from './parts/sheetTabs';
import { svodCommands } from './parts/svodCommands';
import { openWorkspace } from './workspace';

/* The page /try: an Excel of our own in the browser, with the real pane and the real Office.js beside it. */

document.title = tryPage.title;
document.body.replaceChildren(element('p', { class: 'loading', role: 'status' }, tryPage.loading));

readSchema().then(
  (schema) => open(schema, new Book(tryPage.tabs.newName(1)), tryPage.bookName),
  () => document.body.replaceChildren(element('p', { class: 'loading', role: 'alert' }, tryPage.broken)),
);

async function readSchema(): Promise<Schema> {
  const answer = await fetch('/try/schema.json');

  if (!answer.ok) throw new Error(tryPage.broken);

  return readSchemaText(await answer.text());
}

/** Puts a workbook on the page; the pane starts anew with it. */
function open(schema: Schema, book: Book, name: string): void {
  const said = notices();
  const workspace = openWorkspace(book, said);
  const excel = svodExcel(book, schema, (what) => said.say(tryPage.notices.notSimulated(what)));
  const view = gridView(workspace);
  const pane = paneFrame();
  const tabs = sheetTabs(workspace);
  const keys = keysPanel();

  // The frames look for it in this window.
  window.svodExcel = excel;
  gridInput(workspace, view, excel.setEditing);
  document.body.replaceChildren(
    element(
      'header',
      {},
      element('h1', {}, tryPage.title),
      element('span', { class: 'bookName' }, name),
      element('a', { href: '/' }, tryPage.start),
      element('p', { class: 'notice' }, tryPage.notice),
    ),
    ribbon([
      svodCommands(excel, said, pane.open),
      { name: tryPage.ribbon.keys, commands: [{ label: tryPage.ribbon.showKeys, run: keys.open }] },
      fileCommands(workspace, name, (other, file) => {
        open(schema, other, file);
      }),
      ...bookCommands(workspace, tabs),
    ]),
    said.element,
    element(
      'main',
      {},
      element(
        'section',
        { class: 'book', 'aria-label': tryPage.regions.grid },
        formulaBar(workspace),
        view.element,
        tabs.element,
        element('p', { class: 'help' }, tryPage.grid.help),
      ),
      pane.element,
    ),
    keys.element,
  );
  pane.open();
  view.scroller.focus();
}
