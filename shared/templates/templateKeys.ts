import type { templates } from './templates';

/** The key of a template; part of addresses and storage keys. */
export type TemplateKey = keyof typeof templates;
