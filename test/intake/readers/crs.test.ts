import { expect, test } from 'vitest'
import { transformFromWkt } from '../../../src/intake/readers/crs.js'

const geographic = (name: string, datum: string, more = '') =>
  `GEOGCS["${name}",DATUM["${datum}",SPHEROID["x",6378137,298.257222101]${more}],PRIMEM["Greenwich",0],UNIT["degree",0.0174532925199433]]`
const projected = (base: string) =>
  `PROJCS["3-degree GK CM 117E",${base},PROJECTION["Transverse_Mercator"],PARAMETER["latitude_of_origin",0],PARAMETER["central_meridian",117],PARAMETER["scale_factor",1],PARAMETER["false_easting",500000],PARAMETER["false_northing",0],UNIT["metre",1]]`

test.each([
  ['WGS 84', 'WGS_1984'],
  ['WGS 84', 'World Geodetic System 1984'],
  ['GCS_WGS_1984', 'D_WGS_1984'],
  ['GCS_China_Geodetic_Coordinate_System_2000', 'D_China_2000'],
  ['China Geodetic Coordinate System 2000', 'China_2000'],
  ['CGCS2000', 'CGCS2000'],
])('%s with the datum %s is taken', (name, datum) => {
  expect(transformFromWkt(geographic(name, datum, ',TOWGS84[0,0,0,0,0,0,0]'))).not.toBeNull()
  expect(transformFromWkt(projected(geographic(name, datum)))).not.toBeNull()
})

test.each([
  ['Beijing 1954', 'Beijing_1954', ',TOWGS84[15.8,-154.4,-82.3,0,0,0,0]'],
  ['Xian 1980', 'Xian_1980', ',TOWGS84[100,0,0,0,0,0,0]'],
  ['Xian 1980 (from CGCS2000)', 'D_Xian_1980', ''],
])('%s is another datum, whatever else it names', (name, datum, more) => {
  expect(transformFromWkt(geographic(name, datum, more))).toBeNull()
  expect(transformFromWkt(projected(geographic(name, datum, more)))).toBeNull()
})
