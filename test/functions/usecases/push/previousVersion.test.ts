import { reporting } from '../reporting';
import type { Row } from '../sheets';
import { bodyOf, code } from '../sheets';
import { startTestApp, type TestApp } from '../testApp';

const AT = { template: 'practices', reporter: '08701000', year: 2024 } as const;
const PUBLISHED: Row = {
  title: 'Мастерская',
  organisation: code(1, 'c'),
  form: 'T_P',
  level: 'school',
  summary: 'Как устроена',
  selection: 'municipal',
  published: 'ownSite',
};

let app: TestApp;

beforeAll(async () => {
  app = await startTestApp();
});

afterAll(() => app.stop());

/** What a workbook of version 1 sends: its consents stay where they are. */
function ofVersion1(rows: readonly Row[]) {
  const { columns, ...body } = bodyOf('practices', rows, { templateVersion: 1 });
  const { consentPublish: _consent, ...sent } = columns;

  return { ...body, columns: sent };
}

describe('a push of the version before', () => {
  test('is checked by that version and kept in the present one, and the receipt says both', async () => {
    const { push, read } = reporting(app);
    const sent = await push(ofVersion1([PUBLISHED]), AT);
    const kept = await read(AT);

    expect([sent.status, sent.json.code]).toEqual([201, undefined]);
    expect(sent.json.receipt).toMatchObject({ templateVersion: 1, readAs: 2, rows: 1 });
    expect(kept.json.columns.consentPublish.dictionary).toEqual([null]);
  });

  test('is the same push when it is sent again', async () => {
    const { push } = reporting(app);

    expect((await push(ofVersion1([PUBLISHED]), AT, { base: 1 })).status).toBe(200);
  });

  test('followed by the present version makes a revision that says nothing of another', async () => {
    const { push } = reporting(app);
    const body = bodyOf('practices', [{ ...PUBLISHED, consentPublish: 'given' }]);
    const { json } = await push(body, AT, { base: 1 });

    expect(json.receipt).toMatchObject({ templateVersion: 2, revision: 2 });
    expect(json.receipt.readAs).toBeUndefined();
  });

  test('may not send what only the present version shares', async () => {
    const { push } = reporting(app);
    const body = bodyOf('practices', [PUBLISHED], { templateVersion: 1 });

    expect((await push(body, AT, { base: 2 })).json).toMatchObject({
      code: 'columnsInvalid',
      params: { column: 'consentPublish' },
    });
  });

  test.each([0, 3, 99])('of version %i is refused', async (templateVersion) => {
    const { push } = reporting(app);
    const { json } = await push(bodyOf('practices', [PUBLISHED], { templateVersion }), AT, { base: 2 });

    expect(['templateVersionOther', 'requestInvalid']).toContain(json.code);
  });
});
