import { reporterWorkbook } from '../../../shared/sheets/reporterWorkbook';
import { templates } from '../../../shared/templates/templates';
import { writeWorkbook } from '../../../shared/xlsx/writeWorkbook';
import { cityBook } from '../../functions/local/commands/cityBook';
import { startTestApp, type TestApp } from '../../functions/usecases/testApp';
import { CITY } from './cityFile';
import { type AppServer, startAppServer } from './consolidated/appServer';
import { deskOver, given } from './deskOver';

/* A service that was restored from an older backup: workbooks continue versions it does not have. */

let app: TestApp;
let server: AppServer;

beforeAll(async () => {
  app = await startTestApp();
  server = await startAppServer(app);
});

afterAll(async () => {
  await server.stop();
  await app.stop();
});

it('a sheet that continues a version the service does not have goes as the first one, and follows that', async () => {
  const baseRevisions = Object.fromEntries(Object.keys(cityBook.columns).map((template) => [template, 3]));
  const bytes = await writeWorkbook(reporterWorkbook({ ...CITY, columns: cityBook.columns, baseRevisions }));
  const key = await app.keyOf('reporter', [CITY.reporter.key]);
  const book = await deskOver({ bytes, address: server.address, key });
  const { sheets } = await given(book.desk.send(() => undefined));

  expect(sheets.map(({ end }) => end)).toEqual(Array(4).fill(expect.objectContaining({ kind: 'accepted' })));
  expect(sheets[0]?.end).toMatchObject({ receipt: { receipt: { revision: 1 } } });
  expect((await book.grid(templates.organisations.name)).stamp).toMatch(/\|1$/);
});
