import { spellingOf } from '../../../shared/cells/spellingOf';
import { ROW_CODE } from '../../../shared/columns/columns';
import { regions } from '../../../shared/regions/regions';
import { captionKey } from '../../../shared/sheets/captionKey';
import { FINDINGS_KEY } from '../../../shared/sheets/sheetLayout';
import { sheetName } from '../../../shared/sheets/sheetName';
import { enumerationItems } from '../../../shared/templates/enumerations';
import { sharedColumns } from '../../../shared/templates/sharedColumns';
import type { Template } from '../../../shared/templates/template';
import { TEMPLATE_KEYS, templates } from '../../../shared/templates/templates';

const all: readonly Template[] = TEMPLATE_KEYS.map((key) => templates[key]);

/** What Excel shows at a cell, at most. */
const MAX_PROMPT = 255;

const listsOf = ({ columns }: Template): readonly string[] =>
  columns.flatMap(({ kind }) =>
    kind.type === 'enumeration' || kind.type === 'enumerationSet' ? [kind.enumeration] : [],
  );

describe.each(all)('the template $key', (template) => {
  it('has columns that are told apart by key and by caption, and one of them is the row code', () => {
    const keys = template.columns.map(({ key }) => key);
    const captions = template.columns.map(({ caption }) => captionKey(caption));

    expect(new Set(keys).size).toBe(keys.length);
    expect(new Set(captions).size).toBe(captions.length);
    expect(template.columns.filter(({ kind }) => kind.type === 'rowCode').map(({ key }) => key)).toEqual([
      ROW_CODE,
    ]);
    expect(keys).not.toContain(FINDINGS_KEY);
  });

  it('explains every column in no more than Excel shows at a cell', () => {
    for (const { help } of template.columns) {
      expect(help).toMatch(/^[А-ЯЁ0-9«].*\.$/s);
      expect(help.length).toBeLessThanOrEqual(MAX_PROMPT);
    }
  });

  it('has a title, a purpose and words for the screens in both languages', () => {
    const { ru, en } = template.texts;

    for (const text of [template.title, template.purpose, ru.name, ru.inside, en.name, en.inside])
      expect(text).not.toBe('');
    expect(sheetName(template.name)).toBe(template.name);
  });

  it('speaks only of columns that it has', () => {
    const named = [
      ...(template.rowsNamedBy ?? []).flat(),
      ...(template.periods ?? []).flatMap(({ start, end }) => [start, end]),
      ...(template.demands ?? []).flatMap(({ column, where }) => [column, where]),
      ...(template.publishConsents ?? []).flatMap(({ column, where }) => [column, where]),
      ...(template.parts ?? []).flatMap(({ part, whole }) => [part, whole]),
      ...(template.keys ?? []).flatMap(({ columns }) => columns),
      ...(template.happened ?? []),
      ...(template.fixedRows ? [template.fixedRows.value] : []),
    ];

    expect(template.columns.map(({ key }) => key)).toEqual(expect.arrayContaining(named));
    expect(template.frozenColumns).toBeLessThan(template.columns.length);
  });

  it('demands columns only where their list has what they are demanded for', () => {
    for (const { where, holds = [] } of [...(template.demands ?? []), ...(template.publishConsents ?? [])]) {
      if (holds.length === 0) continue;

      const [list = ''] = listsOf({
        ...template,
        columns: template.columns.filter(({ key }) => key === where),
      });

      for (const region of regions)
        expect(enumerationItems(list, region).map(({ key }) => key)).toEqual(
          expect.arrayContaining([...holds]),
        );
    }
  });

  it('refers to sheets that are filled before it and name their rows', () => {
    for (const { kind } of template.columns) {
      if (kind.type !== 'reference') continue;

      expect(TEMPLATE_KEYS.indexOf(kind.to)).toBeLessThan(TEMPLATE_KEYS.indexOf(template.key));
      expect(templates[kind.to].rowsNamedBy?.[0]).toBeDefined();
    }
  });

  it('shares no name, contact or year of birth, under keys that are told apart', () => {
    const shared = sharedColumns(template);

    expect(new Set(shared.map(({ key }) => key)).size).toBe(shared.length);
    for (const { kind } of shared) expect(['personName', 'contact', 'year', 'inn']).not.toContain(kind.type);
  });

  it.each(regions)('draws on lists that $name has, without an item twice or a label too long', (region) => {
    for (const list of listsOf(template)) {
      const items = enumerationItems(list, region);
      const labels = items.map(({ label }) => spellingOf(label));

      expect(items.length).toBeGreaterThan(0);
      expect(new Set(items.map(({ key }) => key)).size).toBe(items.length);
      expect(new Set(labels).size).toBe(items.length);
      for (const { key, label } of items) {
        expect(key).not.toMatch(/[+\s]/);
        expect(label.length).toBeLessThanOrEqual(MAX_PROMPT);
      }
    }
  });
});

describe('the lists of the templates', () => {
  it('are each declared once, so that none takes the place of another', () => {
    const own = all.flatMap(({ enumerations }) => Object.keys(enumerations ?? {}));

    expect(new Set(own).size).toBe(own.length);
    for (const key of own) expect(listsOf(ownerOf(key))).toContain(key);
  });

  it('throw for a list that there is not, instead of offering nothing', () => {
    const [region] = regions;

    expect(() => region && enumerationItems('nothing', region)).toThrow('there is no list nothing');
  });
});

/** The template that declares the list `key`. */
function ownerOf(key: string): Template {
  const found = all.find(({ enumerations }) => enumerations?.[key] !== undefined);

  if (found === undefined) throw new Error(`nobody declares ${key}`);

  return found;
}
