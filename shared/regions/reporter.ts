import type { OrgLevel, ReporterKind } from './reporterKind';

/**
 * Who owes templates. The key is stable: a municipality's ОКТМО of 2019, an organisation's row code in the
 * region's directory, or `region`.
 */
export type Reporter = {
  readonly key: string;
  readonly kind: ReporterKind;
  readonly name: string;
  /** Only for an organisation. */
  readonly level?: OrgLevel;
};
