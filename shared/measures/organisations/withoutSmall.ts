import type { OrganisationView } from '../organisationView';
import type { OrganisationShare } from './organisationShare';
import { type ByAspect, byAspect } from './shareAspects';

/**
 * A share of fewer people than this tells who of them did what. No source sets a number: the limit is this
 * product's and is printed on the sheet.
 */
export const SMALL = 10;

/**
 * The view for others than the owner. A share of few people is hidden. The rest are whole percents without the
 * numbers they come from, since with those a hidden one could be had from the sum by subtraction; only the sum
 * of all organisations, which the municipal monitoring says anyway, keeps its numbers.
 */
export function withoutSmall(view: OrganisationView): OrganisationView {
  return {
    ...view,
    organisations: view.organisations.map((line) => ({
      ...line,
      shares: byAspect((aspect) => withoutNumbers(line.shares[aspect])),
    })),
    levels: view.levels.map((sum) => ({ ...sum, shares: eachShare(sum.shares, withoutNumbers) })),
    whole: { ...view.whole, shares: eachShare(view.whole.shares, withoutFew) },
  };
}

function eachShare(
  shares: ByAspect<OrganisationShare | null>,
  change: (share: OrganisationShare) => OrganisationShare,
): ByAspect<OrganisationShare | null> {
  return byAspect((aspect) => {
    const share = shares[aspect];

    return share && change(share);
  });
}

/** Rounded down, so that a target that is missed by a fraction does not seem to be reached. */
function withoutNumbers(share: OrganisationShare): OrganisationShare {
  const shown = withoutFew(share);
  const value = shown.value === null ? null : Math.floor(shown.value);

  return { ...shown, part: null, whole: null, needed: null, value };
}

function withoutFew(share: OrganisationShare): OrganisationShare {
  if (share.whole === null || share.whole === 0 || share.whole >= SMALL) return share;

  return { ...share, part: null, whole: null, value: null, needed: null, state: 'hidden' };
}
