import { calendar } from './irkutsk/calendar';
import { ladders } from './irkutsk/ladders';
import { mentoringForms } from './irkutsk/mentoringForms';
import { municipalities } from './irkutsk/municipalities';
import { notes } from './irkutsk/notes';
import { roadmap } from './irkutsk/roadmap';
import { coverages } from './proposals/coverages';
import { retention } from './proposals/retention';
import { settings } from './proposals/settings';
import { shares } from './proposals/shares';
import type { Region } from './region';

/** Irkutsk Oblast, 2020–2024, after S1 (roadmap); see docs/sources.md. */
export const irkutsk: Region = {
  key: 'irkutsk',
  name: 'Иркутская область',
  oktmo: '25000000',
  timeZone: 'Asia/Irkutsk',
  period: { from: 2020, to: 2024 },
  documents: [
    {
      key: 'S1',
      title:
        'Дорожная карта внедрения целевой модели наставничества для образовательных организаций Иркутской области на период реализации 2020-2024 гг.',
      shortTitle: 'Дорожная карта Иркутской области',
    },
  ],
  authority: {
    name: 'министерство образования Иркутской области',
    source: { document: 'S1', item: 'пункт 1.1' },
  },
  operator: {
    name: 'Региональный институт кадровой политики',
    shortName: 'РИКП',
    source: { document: 'S1', item: 'пункт 1.1' },
  },
  municipalities,
  reportingMunicipalities: 'all',
  mentoringForms,
  // Item 5.1 approves indicators, but the source holds none of their values.
  indicators: shares,
  ladders,
  coverages,
  roadmap,
  municipalRoadmaps: [],
  calendar,
  registryViews: [],
  settings,
  retention,
  notes,
};
