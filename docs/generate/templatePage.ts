import { formatNumber } from '../../shared/messages/formatNumber';
import { fixedSheetWords } from '../../shared/messages/ru/sheets';
import type { Region } from '../../shared/regions/region';
import { enumerationItems } from '../../shared/templates/enumerations';
import type { Template, TemplateColumn } from '../../shared/templates/template';
import { templates } from '../../shared/templates/templates';
import { templateUse } from './templateUse';

const WHO = { municipality: 'муниципалитет', organisation: 'организация края или области', region: 'регион' };
const REQUIRED = { always: 'да', conditional: 'по условию', optional: '—' };

/** The Russian page on a template, in Markdown, made from its definition and the calendars of `regions`. */
export function templatePage(template: Template, regions: readonly Region[]): string {
  const { title, name, purpose, texts, version } = template;
  const lines = [
    `# ${title}`,
    '',
    `Лист «${name}», версия шаблона ${version}. ${purpose} ${texts.ru.instruction}`.trim(),
    '',
    `Кто может сдавать: ${template.reportedBy.map((kind) => WHO[kind]).join(', ')}.`,
    '',
    '## Где и когда сдаётся',
    '',
    ...templateUse(template, regions),
    '',
    ...(template.fixedRows ? [FIXED, ''] : []),
    '## Столбцы',
    '',
    '| Заголовок | Обязателен | Что писать | Что передаётся |',
    '| --- | --- | --- | --- |',
    ...template.columns.map((column) => columnLine(column)),
    '',
    ...lists(template, regions),
  ];

  return `${lines.join('\n').trimEnd()}\n`;
}

const FIXED = 'Строки даны: их нельзя удалять и добавлять, порядок не важен.';

function columnLine(column: TemplateColumn): string {
  const { caption, help, required, locked } = column;
  const cells = [
    `**${caption}**`,
    locked ? 'заполняет Свод' : REQUIRED[required],
    `${help}${limits(column)}`,
    sharedAs(column),
  ];

  return `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
}

function limits({ kind }: TemplateColumn): string {
  switch (kind.type) {
    case 'number':
      return ` От ${formatNumber(kind.min)} до ${formatNumber(kind.max)}${missing(kind.missing)}.`;
    case 'text':
      return ` До ${formatNumber(kind.maxLength)} знаков.`;
    case 'reference':
      return ` Строка листа «${templates[kind.to].name}».`;
    case 'enumerationSet':
      return ' Можно несколько, через точку с запятой.';
    default:
      return '';
  }
}

function missing(words: readonly (keyof typeof fixedSheetWords.missing)[]): string {
  return words.map((word) => ` или «${fixedSheetWords.missing[word]}»`).join('');
}

const COARSE = {
  month: 'только месяц',
  ageBand: 'только возрастная группа',
  legalEntityInn: 'только ИНН организации',
};

function sharedAs({ sharing, kind }: TemplateColumn): string {
  if (sharing === 'local') return 'ничего: остаётся в книге';
  if (sharing !== 'shared') return COARSE[sharing.coarse];

  return kind.type === 'reference' ? 'код строки' : 'как есть';
}

/** The closed lists, but for those that differ from region to region. */
function lists(template: Template, regions: readonly Region[]): readonly string[] {
  const columns = template.columns.flatMap(({ caption, kind }) =>
    kind.type === 'enumeration' || kind.type === 'enumerationSet' ? [{ caption, key: kind.enumeration }] : [],
  );

  if (columns.length === 0) return [];

  return [
    '## Значения списков',
    '',
    ...columns.map(({ caption, key }) => `- **${caption}**: ${values(key, regions)}.`),
  ];
}

function values(key: string, regions: readonly Region[]): string {
  const labels = regions.map((region) =>
    enumerationItems(key, region)
      .map(({ label }) => label)
      .join(', '),
  );
  const [first] = labels;

  return labels.every((one) => one === first) ? String(first) : 'список зависит от региона';
}
