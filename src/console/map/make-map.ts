import L, { type Map as LeafletMap, type MapOptions } from 'leaflet'
import { t } from '../frame/language.js'

/** A map without a tile from elsewhere; its buttons and its scale are in the language of the page. */
export function makeMap(box: HTMLElement, more: MapOptions = {}): LeafletMap {
  const map = L.map(box, { attributionControl: false, zoomControl: false, zoomSnap: 0.25, ...more })
  L.control.zoom({ zoomInTitle: t('放大', 'Zoom in'), zoomOutTitle: t('缩小', 'Zoom out') }).addTo(map)
  L.control.scale({ imperial: false }).addTo(map)
  return map
}
