import fc from 'fast-check';
import { refusable } from '../../../shared/xlsx/fileRefused';
import { MAX_STATE_BYTES } from '../../../shared/xlsx/limits';
import { openPackage } from '../../../shared/xlsx/package/openPackage';
import { packageEdit } from '../../../shared/xlsx/package/packageEdit';
import { putState } from '../../../shared/xlsx/state/putState';
import { readState } from '../../../shared/xlsx/state/stateParts';
import { stateXml } from '../../../shared/xlsx/state/stateXml';
import { unzip } from './helpers/unzip';
import { type Parts, rels, xlsxOf } from './helpers/xlsxOf';

const BOOK = 'xl/_rels/workbook.xml.rels';
const OWN = '<state xmlns="urn:svod:state">старое</state>';

/** A workbook with these custom XML parts. */
function fileWith(...items: readonly string[]): Promise<Uint8Array> {
  const parts: Parts = Object.fromEntries(items.map((xml, index) => [`customXml/item${index + 1}.xml`, xml]));
  const targets = items.map(
    (_, index) => [`rId${index + 10}`, 'customXml', `../customXml/item${index + 1}.xml`] as const,
  );

  return xlsxOf('<sheetData/>', {
    ...parts,
    [BOOK]: rels([
      ['rId1', 'worksheet', 'worksheets/sheet1.xml'],
      ['rId2', 'styles', 'styles.xml'],
      ...targets,
    ]),
  });
}

async function written(bytes: Uint8Array, text: string): Promise<Uint8Array> {
  const edit = packageEdit(await openPackage(bytes));

  await putState(edit, text);

  return edit.bytes();
}

const read = async (bytes: Uint8Array) => readState(await openPackage(bytes));

describe('the state in a file', () => {
  it('is none where Svod has written nothing', async () => {
    expect(await read(await fileWith())).toBeNull();
  });

  it('is kept as Excel keeps what an add-in gives it', async () => {
    const files = await unzip(await written(await fileWith(), '{"a":"<&>"}'));

    expect(files['customXml/item1.xml']).toBe(
      '<state xmlns="urn:svod:state">{&quot;a&quot;:&quot;&lt;&amp;&gt;&quot;}</state>',
    );
    expect(files['customXml/itemProps1.xml']).toContain('<ds:schemaRef ds:uri="urn:svod:state"/>');
    expect(files['customXml/_rels/item1.xml.rels']).toContain(
      '/customXmlProps" Target="/customXml/itemProps1.xml"',
    );
    expect(files['[Content_Types].xml']).toContain('PartName="/customXml/itemProps1.xml"');
    expect(files[BOOK]).toContain('relationships/customXml" Target="/customXml/item1.xml"');
  });

  it('is replaced, and nothing else changes', async () => {
    const once = await unzip(await written(await fileWith(OWN), 'новое'));
    const before = await unzip(await fileWith(OWN));

    expect(once['customXml/item1.xml']).toContain('новое');
    expect({ ...once, 'customXml/item1.xml': OWN }).toEqual(before);
  });

  it('is the newest of several, and one again once it is written', async () => {
    const bytes = await fileWith(OWN, '<x:state xmlns:x="urn:svod:state">новее</x:state>');
    const files = await unzip(await written(bytes, 'третье'));

    expect(await read(bytes)).toBe('новее');
    expect(Object.keys(files).filter((name) => name.startsWith('customXml/'))).toEqual([
      'customXml/item1.xml',
    ]);
    expect(files[BOOK]).not.toContain('item2.xml');
  });

  it('comes back whatever XML can hold', async () => {
    const bytes = await fileWith();

    await fc.assert(
      fc.asyncProperty(fc.json(), async (text) => {
        expect(await read(await written(bytes, text))).toBe(text);
      }),
      { numRuns: 30 },
    );
  });

  it('is refused when it would take more than a mebibyte', async () => {
    const bytes = await fileWith();
    const text = 'я'.repeat(MAX_STATE_BYTES / 2);

    expect(await refusable(async () => written(bytes, text))).toEqual({ ok: false, reason: 'tooLarge' });
  });
});

describe('custom XML that is not Svod’s', () => {
  it.each([
    ['another add-in’s', '<state xmlns="urn:other"/>'],
    ['of a namespace that only begins like ours', '<state xmlns="urn:svod:state2">x</state>'],
    ['with ours on an element inside', '<a><state xmlns="urn:svod:state">x</state></a>'],
    ['with a declaration', '<!DOCTYPE state [<!ENTITY x "y">]><state xmlns="urn:svod:state">&x;</state>'],
    ['cut off', '<state xmlns="urn:svod:state">x<'],
    ['no XML', '\u0000\u0001PK'],
    ['too large', `<state xmlns="urn:svod:state">${'x'.repeat(MAX_STATE_BYTES)}</state>`],
  ])('is passed over and left as it is: %s', async (_what, xml) => {
    const bytes = await fileWith(xml);
    const files = await unzip(await written(bytes, 'наше'));

    expect(await read(bytes)).toBeNull();
    expect(files['customXml/item1.xml']).toBe(xml);
    expect(files['customXml/item2.xml']).toBe(stateXml('наше'));
  });

  it('may be named by the workbook and not be there', async () => {
    const bytes = await xlsxOf('<sheetData/>', {
      [BOOK]: rels([
        ['rId1', 'worksheet', 'worksheets/sheet1.xml'],
        ['rId3', 'customXml', '../customXml/item1.xml'],
      ]),
    });

    expect(await read(bytes)).toBeNull();
    expect(await read(await written(bytes, 'наше'))).toBe('наше');
  });
});
