import type { Columns } from '../../../../shared/columns/columns';
import type { TemplateKey } from '../../../../shared/templates/template';
import { fillAwards } from './fillAwards';
import { fillDocuments } from './fillDocuments';
import { fillEventParticipants } from './fillEventParticipants';
import { fillEvents } from './fillEvents';
import type { FillInput } from './fillInput';
import { fillMentees } from './fillMentees';
import { fillMentors } from './fillMentors';
import { fillMonitoring } from './fillMonitoring';
import { fillOrganisations } from './fillOrganisations';
import { fillOrgMonitoring } from './fillOrgMonitoring';
import { fillPartners } from './fillPartners';
import { fillPractices } from './fillPractices';
import { fillProgrammes } from './fillProgrammes';
import { fillPublications } from './fillPublications';
import { fillRoadmap } from './fillRoadmap';
import { fillTraining } from './fillTraining';

/** How each sheet is filled, in an order in which what a sheet draws on is there already. */
export const fillers: readonly (readonly [TemplateKey, (input: FillInput) => Columns])[] = [
  ['organisations', fillOrganisations],
  ['mentors', fillMentors],
  ['mentees', fillMentees],
  ['monitoring', fillMonitoring],
  ['programmes', fillProgrammes],
  ['practices', fillPractices],
  ['events', fillEvents],
  ['eventParticipants', fillEventParticipants],
  ['training', fillTraining],
  ['publications', fillPublications],
  ['documents', fillDocuments],
  ['awards', fillAwards],
  ['partners', fillPartners],
  ['orgMonitoring', fillOrgMonitoring],
  ['roadmap', fillRoadmap],
];
