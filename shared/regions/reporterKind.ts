/** Level of an organisation. «ДОО» in the Khabarovsk parameters is `supplementary`, not a kindergarten. */
export type OrgLevel = 'school' | 'college' | 'supplementary';

/** Who owes a template. */
export type ReporterKind = 'municipality' | 'organisation' | 'region';
