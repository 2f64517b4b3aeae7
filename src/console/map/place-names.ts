import type { Map as LeafletMap } from 'leaflet'

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
