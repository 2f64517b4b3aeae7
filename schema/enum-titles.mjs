// A codegen plugin: the titles of every enum's values in both languages, from the schema's descriptions, so that a page
// names a value as the schema does. One constant an enum: a bundler keeps those that are used.
import { isEnumType } from 'graphql'

/** 中文。English. → the two, without their last full stop. */
function titleOf({ name, description }) {
  const [, zh, en] = /^(.*?。)\s*([^。]*)$/s.exec(description ?? '') ?? [undefined, name, name]
  return [zh.replace(/。$/, ''), (en || name).replace(/\.$/, '')]
}

export function plugin(schema) {
  return Object.values(schema.getTypeMap())
    .filter((type) => isEnumType(type) && !type.name.startsWith('__'))
    .sort((one, other) => (one.name < other.name ? -1 : 1))
    .map((type) => {
      const titles = type.getValues().map((value) => `  ${value.name}: ${JSON.stringify(titleOf(value))},\n`)
      const name = type.name.replaceAll(/(?<=.)[A-Z]/g, '_$&').toUpperCase()
      return `export const ${name}_TITLES = {\n${titles.join('')}} as const\n`
    })
    .join('')
}
