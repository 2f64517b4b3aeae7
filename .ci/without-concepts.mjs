/** A concept's class is used by being said: its decorators enter it in the schema. knip cannot see that. */
import { readFileSync } from 'node:fs'

export default function (results) {
  for (const [file, exports] of Object.entries(results.issues.exports)) {
    const text = readFileSync(file, 'utf8')
    for (const name of Object.keys(exports))
      if (
        new RegExp(
          `@(Concept|ObjectType)\\((?:(?!\\nexport )[\\s\\S])*\\nexport (abstract )?class ${name}\\b`,
        ).test(text)
      ) {
        delete exports[name]
        results.counters.exports--
      }
    if (Object.keys(exports).length === 0) delete results.issues.exports[file]
  }
  return results
}
