import type { ShareAspect } from '../measures/organisations/shareAspects';
import type { OrgLevel } from '../regions/reporterKind';

/** Wording of the sheet on which each organisation of a municipality stands beside the region's targets. */
export type OrganisationsWording = {
  /** The sheet's name. */
  readonly name: string;
  readonly title: (reporter: string, year: number) => string;
  /** The item of the region's roadmap that asks for it; `null` where none does. */
  readonly purpose: (item: string | null) => string;
  /** Id of the receipt of what was sent; `null`: it is not sent yet. */
  readonly source: (receipt: string | null) => string;
  readonly legend: string;
  /** Who may see it. `few`: below so many people nothing is shown to others. */
  readonly reader: Readonly<Record<'owner' | 'others', (few: number) => string>>;
  readonly headings: Readonly<Record<'name' | 'level' | 'programme' | 'curator', string>>;
  readonly share: Readonly<Record<ShareAspect, string>>;
  /** Headings of a share and of its numbers; no two columns may be headed alike. */
  readonly percent: (share: string) => string;
  readonly numbers: (share: string) => string;
  readonly ofNumber: (part: number, whole: number) => string;
  readonly level: Readonly<Record<OrgLevel, string>>;
  readonly levelSum: Readonly<Record<OrgLevel, (organisations: number) => string>>;
  readonly wholeSum: (organisations: number) => string;
  readonly ofOrganisations: (count: number, organisations: number) => string;
  readonly yes: string;
  readonly no: string;
  readonly blank: string;
  readonly hidden: string;
  readonly notAdded: string;
  readonly targetsTitle: string;
  readonly target: (key: string, title: string, target: number | null) => string;
  readonly howTitle: string;
  readonly how: readonly string[];
  readonly missingTitle: (count: number) => string;
};
