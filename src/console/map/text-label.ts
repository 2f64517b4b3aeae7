/** A name as Leaflet shows it beside a shape: an element, since a text would be taken for HTML, and names come from files. */
export function textLabel(text: string): HTMLElement {
  const label = document.createElement('span')
  label.textContent = text
  return label
}

/** A name that stands on its shape all the time. */
export const STANDING = { permanent: true, direction: 'center', className: 'place' } as const
