import { awards } from './awards';
import { documents } from './documents';
import { eventParticipants } from './eventParticipants';
import { events } from './events';
import { mentees } from './mentees';
import { mentors } from './mentors';
import { monitoring } from './monitoring';
import { organisations } from './organisations';
import { orgMonitoring } from './orgMonitoring';
import { partners } from './partners';
import { practices } from './practices';
import { programmes } from './programmes';
import { publications } from './publications';
import { roadmap } from './roadmap';
import { deadlines } from './settings/deadlines';
import { exemptions } from './settings/exemptions';
import { parameters } from './settings/parameters';
import { targets } from './settings/targets';
import type { Template } from './template';
import type { TemplateKey } from './templateKeys';
import { training } from './training';

/** Every template, in the order in which they are filled and sent: what others refer to or are compared with comes first. */
export const templates = {
  organisations,
  programmes,
  mentors,
  mentees,
  practices,
  events,
  eventParticipants,
  training,
  publications,
  documents,
  awards,
  partners,
  orgMonitoring,
  monitoring,
  roadmap,
  targets,
  deadlines,
  parameters,
  exemptions,
} satisfies Readonly<Record<string, Template>>;

/** The keys of `templates`, in the same order. */
// Safe: these are the keys of that very object.
export const TEMPLATE_KEYS = Object.keys(templates) as readonly TemplateKey[];
