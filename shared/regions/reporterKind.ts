/** Levels of organisations. «ДОО» in the Khabarovsk parameters is `supplementary`, not a kindergarten. */
export const ORG_LEVELS = ['school', 'college', 'supplementary'] as const;

/** One of those levels. */
export type OrgLevel = (typeof ORG_LEVELS)[number];

/** Who owes a template. */
export type ReporterKind = 'municipality' | 'organisation' | 'region';
