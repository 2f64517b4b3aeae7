/** What of a schema is looked through: as graphql-js tells it in the page. */
interface Described {
  name: string
  description?: string | null
  getFields?(): Record<string, Described & { type: object; args?: readonly Described[] }>
  getValues?(): readonly Described[]
}
interface Schema {
  getTypeMap(): Record<string, Described>
}
interface Hit {
  path: string
  type: string
  description: string
}
type Element = object
interface ReactLike {
  createElement(type: unknown, props: object | null, ...children: unknown[]): Element
  useState<T>(first: T): [T, (next: T) => void]
}

/**
 * The plugin of the query page that looks for a term, Chinese or English, in the names and descriptions of types, fields,
 * arguments and values: the page's own search knows names alone. It is sent to the browser as its own text, so it must use
 * nothing outside itself.
 */
export function searchPlugin(react: ReactLike, schemaOf: () => Schema | undefined, hitsMax: number) {
  const h = (type: string, props: object | null, ...children: unknown[]) =>
    react.createElement(type, props, ...children)

  const find = (asked: string): Hit[] => {
    const words = asked.toLowerCase().split(/\s+/).filter(Boolean)
    const hits: Hit[] = []
    if (words.length === 0) return hits
    const look = (path: string, { description }: Described, type: object | string = '') => {
      const text = `${path} ${description ?? ''}`.toLowerCase()
      if (words.every((word) => text.includes(word)))
        hits.push({ path, type: String(type), description: description ?? '' })
    }
    for (const type of Object.values(schemaOf()?.getTypeMap() ?? {})) {
      if (type.name.startsWith('__')) continue
      look(type.name, type)
      for (const field of Object.values(type.getFields?.() ?? {})) {
        look(`${type.name}.${field.name}`, field, field.type)
        for (const argument of field.args ?? [])
          look(`${type.name}.${field.name}(${argument.name}:)`, argument)
      }
      for (const value of type.getValues?.() ?? []) look(`${type.name}.${value.name}`, value)
    }
    return hits
  }

  function Content() {
    const [asked, ask] = react.useState('')
    const hits = find(asked)
    const count = hits.length > hitsMax ? `${hits.length} 处，列出前 ${hitsMax} 处` : `${hits.length} 处`
    return h(
      'section',
      { 'aria-label': '按说明查找' },
      h('div', { className: 'graphiql-doc-explorer-title' }, '按说明查找'),
      h('input', {
        type: 'search',
        'aria-label': '要找的词',
        placeholder: '如：待定、拨付、village',
        style: { width: '100%', boxSizing: 'border-box', padding: 8, margin: '12px 0', font: 'inherit' },
        onChange: ({ target }: { target: { value: string } }) => ask(target.value),
      }),
      asked.trim() === '' ? null : h('p', { role: 'status' }, count),
      ...hits
        .slice(0, hitsMax)
        .map(({ path, type, description }) =>
          h(
            'div',
            { key: path, style: { marginBottom: 16 } },
            h('code', { style: { overflowWrap: 'anywhere' } }, type === '' ? path : `${path}: ${type}`),
            h('div', { style: { whiteSpace: 'pre-wrap' } }, description),
          ),
        ),
    )
  }

  const icon = () =>
    h(
      'svg',
      { viewBox: '0 0 24 24', fill: 'none', stroke: 'currentColor', strokeWidth: 1.5, height: '1em' },
      h('circle', { cx: 10, cy: 10, r: 6 }),
      h('path', { d: 'M15 15l6 6M7.5 9h5M7.5 11.5h3' }),
    )
  return { title: '按说明查找', icon, content: () => react.createElement(Content, null) }
}
