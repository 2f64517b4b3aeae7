import L, { type Map as LeafletMap } from 'leaflet'
import { t } from '../frame/language.js'

/** The buttons and the scale of a map, in the language of the page. */
export function addControls(map: LeafletMap) {
  L.control.zoom({ zoomInTitle: t('放大', 'Zoom in'), zoomOutTitle: t('缩小', 'Zoom out') }).addTo(map)
  L.control.scale({ imperial: false }).addTo(map)
}

/** Of names that would stand on each other the first is shown, the shorter before the longer; again at each zoom. */
export function keepNamesApart(map: LeafletMap) {
  const apart = () => {
    const names = [...map.getContainer().querySelectorAll<HTMLElement>('.leaflet-tooltip.place')].sort(
      (one, other) => one.innerText.length - other.innerText.length,
    )
    const shown: DOMRect[] = []
    for (const name of names) {
      const box = name.getBoundingClientRect()
      const isFree = shown.every(
        (each) =>
          box.right <= each.left ||
          box.left >= each.right ||
          box.bottom <= each.top ||
          box.top >= each.bottom,
      )
      name.classList.toggle('covered', !isFree)
      if (isFree) shown.push(box)
    }
  }
  map.on('zoomend', apart)
  map.whenReady(apart)
  requestAnimationFrame(apart)
}
