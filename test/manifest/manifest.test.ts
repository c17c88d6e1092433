import { PLACEHOLDER } from '../../functions/local/manifest/manifestFor';
import { ELEMENT_ORDER } from './elementOrder';
import { type Manifest, readManifest } from './manifest';
import { officeReading } from './officeReading';
import { pngSize } from './pngSize';
import { allNamed, child, descendants, type Element } from './xml';

let manifest: Manifest;

beforeAll(async () => {
  manifest = await readManifest('manifest.xml');
});

const textOf = ({ attributes }: Element) => attributes.DefaultValue ?? attributes.Value ?? '';

describe('the manifest as Microsoft’s own reader sees it', () => {
  test('it is a task pane for a workbook that says who it is, where it is and what it may do', async () => {
    const info = await officeReading('manifest.xml');

    expect(info).toMatchObject({
      id: expect.stringMatching(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/),
      officeAppType: 'TaskPaneApp',
      hosts: ['Workbook'],
      permissions: 'ReadWriteDocument',
      defaultLocale: 'ru-RU',
      displayName: 'Свод',
      supportUrl: `${PLACEHOLDER}/help.html`,
      appDomains: [PLACEHOLDER],
      defaultSettings: { sourceLocation: `${PLACEHOLDER}/taskpane.html` },
    });
    expect(info.version).toMatch(/^\d{1,5}(\.\d{1,5}){3}$/);
  });
});

describe('the documented form', () => {
  test('every element stands in its parent’s order', () => {
    const parents = descendants(manifest.app).filter((element) => element.children.length > 0);

    for (const parent of parents) {
      const order = ELEMENT_ORDER[orderName(parent)];

      if (order === undefined) continue;

      const names = parent.children.map(({ name }) => name);

      expect({ parent: parent.name, places: names.map((name) => order.indexOf(name)) }).toEqual({
        parent: parent.name,
        places: names.map((name) => order.indexOf(name)).toSorted((one, other) => one - other),
      });
      expect(names.filter((name) => !order.includes(name))).toEqual([]);
    }
    expect(parents.map(orderName)).toEqual(expect.arrayContaining(Object.keys(ELEMENT_ORDER)));
  });

  test('namespaces and version of the overrides are those of a task pane', () => {
    expect(manifest.app.attributes).toMatchObject({
      xmlns: 'http://schemas.microsoft.com/office/appforoffice/1.1',
      'xsi:type': 'TaskPaneApp',
    });
    expect(manifest.overrides.attributes).toEqual({
      xmlns: 'http://schemas.microsoft.com/office/taskpaneappversionoverrides',
      'xsi:type': 'VersionOverridesV1_0',
    });
  });

  test('what is required: nothing new for the pane, 1.13 for the buttons, versions as the API names them', () => {
    const setsOf = (element: Element, prefix = '') =>
      allNamed(child(element, 'Requirements'), `${prefix}Set`).map(({ attributes }) => attributes);

    expect(setsOf(manifest.app)).toEqual([{ Name: 'ExcelApi', MinVersion: '1.1' }]);
    expect(setsOf(manifest.overrides, 'bt:')).toEqual([{ Name: 'ExcelApi', MinVersion: '1.13' }]);
  });
});

describe('resources', () => {
  test('each is defined once, used, and has an id of at most 32 characters', () => {
    const defined = manifest.resources.children.flatMap(({ children }) =>
      children.map(({ attributes }) => attributes.id ?? ''),
    );
    const used = descendants(manifest.overrides).flatMap(({ attributes }) => attributes.resid ?? []);

    expect(defined.toSorted()).toEqual([...new Set(used)].toSorted());
    expect(defined.filter((id) => id.length > 32)).toEqual([]);
  });

  test.each([
    ['bt:ShortStrings', 125],
    ['bt:LongStrings', 250],
  ])('%s have at most %i characters in every language', (name, longest) => {
    const texts = child(manifest.resources, name).children.flatMap((text) => [text, ...text.children]);

    expect(texts.map(textOf).filter((text) => text.length > longest || text === '')).toEqual([]);
  });

  test('name and description of the base part keep to the same limits', () => {
    const texts = ['DisplayName', 'Description'].map((name) => child(manifest.app, name));

    expect(
      texts
        .flatMap((text) => [text, ...text.children])
        .map(textOf)
        .map(isLong),
    ).not.toContain(true);
  });

  test('labels take short texts, descriptions long ones, pictures and files their own', () => {
    const kinds = Object.fromEntries(
      manifest.resources.children.flatMap(({ name, children }) =>
        children.map(({ attributes }) => [attributes.id, name]),
      ),
    );
    const wanted: Readonly<Record<string, string>> = {
      Label: 'bt:ShortStrings',
      Title: 'bt:ShortStrings',
      Description: 'bt:LongStrings',
      LearnMoreUrl: 'bt:Urls',
      FunctionFile: 'bt:Urls',
      SourceLocation: 'bt:Urls',
      'bt:Image': 'bt:Images',
    };
    const references = descendants(manifest.overrides).filter(({ attributes }) => 'resid' in attributes);

    expect(references.map(({ name, attributes }) => [name, kinds[attributes.resid ?? '']])).toEqual(
      references.map(({ name }) => [name, wanted[name]]),
    );
  });

  test('ids of groups and controls are unique and short', () => {
    const ids = ['Group', 'Control']
      .flatMap((name) => allNamed(manifest.app, name))
      .map((one) => one.attributes.id);

    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.every((id) => id !== undefined && id.length <= 125)).toBe(true);
  });
});

describe('languages', () => {
  test('every text has an English override, with a full tag, and none for Russian', () => {
    const texts = [
      ...['DisplayName', 'Description'].map((name) => child(manifest.app, name)),
      ...allNamed(manifest.resources, 'bt:String'),
    ];

    expect(texts.map(({ children }) => children.map(({ attributes }) => attributes.Locale))).toEqual(
      texts.map(() => ['en-US']),
    );
  });
});

describe('addresses', () => {
  test('each is https, on the placeholder’s host and short enough', () => {
    const others = manifest.addresses.filter(
      ({ url }) => new URL(url).origin !== PLACEHOLDER || url.length > 2048,
    );

    expect(others).toEqual([]);
    expect(manifest.addresses.length).toBeGreaterThan(10);
  });

  test('each icon is there, transparent, in the size it is named for', async () => {
    const declared = allNamed(manifest.app, 'bt:Image').filter(({ attributes }) => 'size' in attributes);
    const urls = new Map(
      allNamed(manifest.resources, 'bt:Image').map(({ attributes }) => [
        attributes.id,
        attributes.DefaultValue,
      ]),
    );

    for (const { attributes } of declared) {
      const size = Number(attributes.size);

      expect(await pngSize(fileOf(urls.get(attributes.resid)))).toEqual({
        width: size,
        height: size,
        transparent: true,
      });
    }
    expect(await pngSize(fileOf(textOf(child(manifest.app, 'IconUrl'))))).toMatchObject({ width: 32 });
    expect(await pngSize(fileOf(textOf(child(manifest.app, 'HighResolutionIconUrl'))))).toMatchObject({
      width: 64,
    });
  });

  test('group and controls have icons of 16, 32 and 80 pixels', () => {
    const icons = allNamed(manifest.app, 'Icon');

    expect(icons.map(({ children }) => children.map(({ attributes }) => attributes.size))).toEqual(
      icons.map(() => ['16', '32', '80']),
    );
  });
});

function isLong(text: string): boolean {
  return text.length > 250;
}

function orderName({ name, attributes, children }: Element): string {
  if (name === 'Action') return `Action ${attributes['xsi:type']}`;
  if (name === 'Host' && children.length > 0) return 'Host of VersionOverrides';

  return name;
}

function fileOf(url = ''): string {
  return url.replace(PLACEHOLDER, 'addin');
}
