import { type Columns, ROW_CODE, type Value, valueAt } from '../columns/columns';
import type { Region } from '../regions/region';
import { monitoringUnits } from '../templates/monitoringRows';
import { counted, type Measure } from './measure';
import type { Quality, Quantity } from './quantity';
import { quantityOf } from './quantityOf';

/**
 * What a monitoring adds up to: one measure for each fixed row of `region` that was filled in, under the
 * row's code. A blank row gives none. A methodology that is approved (value 1) also gives
 * `<code>.approvedYear`, the year of «На дату». Rows with other codes are not the region's and give nothing.
 */
export function measuresOfMonitoring(columns: Columns, region: Region): readonly Measure[] {
  const known = monitoringUnits(region);

  return Array.from({ length: columns.rows }, (_, row) => row).flatMap((row) => {
    const code = valueAt(columns, ROW_CODE, row);
    const unit = typeof code === 'string' ? known.get(code) : undefined;
    const quality = qualityOf(valueAt(columns, 'quality', row));
    const quantity = quantityOf(valueAt(columns, 'value', row), quality);

    if (typeof code !== 'string' || unit === undefined || quantity === null) return [];

    const year = unit === 'flag' ? approvedYear(quantity, valueAt(columns, 'asOf', row)) : null;
    const measure: Measure = { key: code, dimensions: {}, quantity };

    return year === null ? [measure] : [measure, counted(`${code}.approvedYear`, year)];
  });
}

/** A number whose quality is blank is exact, as the column's help says. */
function qualityOf(quality: Value): Quality {
  return quality === 'estimate' || quality === 'preliminary' ? quality : 'exact';
}

function approvedYear(flag: Quantity, asOf: Value): number | null {
  const year = /^(\d{4})-/.exec(String(asOf))?.[1];

  return year === undefined || !('value' in flag) || flag.value !== 1 ? null : Number(year);
}
