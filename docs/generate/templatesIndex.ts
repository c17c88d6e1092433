import type { Region } from '../../shared/regions/region';
import type { TemplateKey } from '../../shared/templates/template';
import { TEMPLATE_KEYS, templates } from '../../shared/templates/templates';

/** The Russian page that lists the templates and who sends which where, in Markdown. */
export function templatesIndex(regions: readonly Region[]): string {
  const heading = ['Лист', ...regions.map(({ name }) => name)];
  const rows = TEMPLATE_KEYS.map((key) => [
    `[${templates[key].title}](${key}.md)`,
    ...regions.map((region) => use(region, key)),
  ]);

  return [
    '# Шаблоны Свода',
    '',
    'Страницы составлены из описаний шаблонов в `shared/templates` и календарей регионов: они не расходятся с программой.',
    '«Сдают» — отчёт ждут; «можно» — принимают, но не ждут; «оператор» — настройки, которые при нужде отправляет оператор региона; «—» — в регионе не используется.',
    '',
    ...[heading, heading.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`),
    '',
  ].join('\n');
}

function use(region: Region, key: TemplateKey): string {
  if (templates[key].settles) return 'оператор';

  const entry = region.calendar.find(({ template }) => template === key);

  if (entry === undefined) return '—';

  return entry.obligation === 'owed' ? 'сдают' : 'можно';
}
