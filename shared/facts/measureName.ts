import type { Measure } from '../measures/measure';
import { cutTitles, factTexts } from '../messages/ru/facts';
import type { Region } from '../regions/region';
import type { TemplateKey } from '../templates/template';
import { dimensionNames } from './factKey';
import { indicatorRow, monitoringLines } from './indicatorRow';
import { itemTitle } from './itemTitle';

/** What a measure of `template` is called, in Russian, with what it is limited to: «Наставников, человек (категория: педагог)». */
export function measureName(
  region: Region,
  template: TemplateKey,
  { key, dimensions }: Pick<Measure, 'key' | 'dimensions'>,
): string {
  const { title } = indicatorRow(monitoringLines(region), template, key);
  const limits = dimensionNames(dimensions).map((name) =>
    limitName(region, template, name, dimensions[name] ?? ''),
  );

  return limits.length === 0 ? title : `${title} (${limits.join('; ')})`;
}

function limitName(region: Region, template: TemplateKey, name: string, value: string): string {
  return `${cutTitles[name] ?? name}: ${valueName(region, template, name, value)}`;
}

function valueName(region: Region, template: TemplateKey, name: string, value: string): string {
  if (name === 'form') return region.mentoringForms.find(({ key }) => key === value)?.title ?? value;

  const level = (factTexts.levels as Readonly<Record<string, string>>)[value];

  return name === 'level' && level !== undefined ? level : itemTitle(region, template, `${name}:${value}`);
}
