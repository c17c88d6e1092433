import { drawableKinds } from '../../../addin/src/views/screens/attainment/drawableKinds';
import { irkutsk } from '../../../shared/regions/irkutsk';
import { khabarovsk } from '../../../shared/regions/khabarovsk';
import { REGION_SHEETS } from '../../../shared/sheets/regionSheetKinds';

describe('the sheets that can be drawn', () => {
  it('are those that the region has targets for', () => {
    expect(drawableKinds(khabarovsk, 'operator')).toEqual(REGION_SHEETS.filter((kind) => kind !== 'ladders'));
    expect(drawableKinds(irkutsk, 'operator')).toContain('ladders');
  });

  it('have nothing for an analyst that names a municipality’s own numbers', () => {
    const kinds = drawableKinds(khabarovsk, 'analyst');

    expect(kinds).toContain('attainment');
    expect(kinds).not.toEqual(expect.arrayContaining(['recommendations']));
    expect(kinds).not.toEqual(expect.arrayContaining(['analytic']));
  });
});
