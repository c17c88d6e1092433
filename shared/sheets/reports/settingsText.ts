import { sheets as en } from '../../messages/en/sheets';
import type { Language } from '../../messages/language';
import { sheets as ru } from '../../messages/ru/sheets';
import type { RegionSettings } from '../../regions/region';

/** What no source settles, in words; the numbers of a report depend on it. */
export function settingsText(settings: RegionSettings, language: Language): readonly string[] {
  const wording = { ru, en }[language];

  return [
    wording.involvedRole[settings.involvedRole],
    wording.satisfaction(settings.satisfactionThreshold),
    wording.registryCount[settings.registryCount],
  ];
}
