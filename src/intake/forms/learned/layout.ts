/** What a form is known by when it comes again: the headings of its first table, and its title without year and number. */
export interface Layout {
  layout: string
  title: string
  headings: string[]
}
