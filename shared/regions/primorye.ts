import { calendar } from './primorye/calendar';
import { khasansky } from './primorye/khasansky';
import { mentoringForms } from './primorye/mentoringForms';
import { municipalities } from './primorye/municipalities';
import { notes } from './primorye/notes';
import { registryViews } from './primorye/registryViews';
import { coverages } from './proposals/coverages';
import { retention } from './proposals/retention';
import { settings } from './proposals/settings';
import { shares } from './proposals/shares';
import type { Region } from './region';

/** Primorsky Krai, 2021–2024, after S3 (order and roadmap of Хасанский район); see docs/sources.md. */
export const primorye: Region = {
  key: 'primorye',
  name: 'Приморский край',
  oktmo: '05000000',
  timeZone: 'Asia/Vladivostok',
  period: { from: 2021, to: 2024 },
  documents: [
    {
      key: 'S3',
      title:
        'Приказ от 09.11.2021 № 134 «О внедрении целевой модели наставничества» с дорожной картой Хасанского муниципального района на 2021-2024 гг.',
      shortTitle: 'Приказ от 09.11.2021 № 134',
    },
  ],
  authority: {
    name: 'министерство образования Приморского края',
    source: { document: 'S3', item: 'приказ, преамбула' },
  },
  operator: null,
  municipalities,
  reportingMunicipalities: [khasansky.municipality],
  mentoringForms,
  indicators: shares,
  ladders: [],
  coverages,
  roadmap: null,
  municipalRoadmaps: [khasansky],
  calendar,
  registryViews,
  settings,
  retention,
  notes,
};
