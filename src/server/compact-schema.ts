/** A type whose members need no words stands on one line where that is no longer. */
const WIDTH = 160

/**
 * A printed schema on fewer lines, and the same schema: a description of one line stands on one line, an enumeration's
 * value beside its own; no blank line parts members; a short type whose members need no words is one line.
 */
export const compactSchema = (printed: string): string =>
  printed
    .replace(/^( *)"""\n\1(.*[^"\\\n])\n\1"""$/gm, '$1"""$2"""')
    .replace(/\n\n(?= {2})/g, '\n')
    .replace(/^ {2}(""".*""")\n {2}([A-Z][A-Z0-9_]*(?: @.*)?)$/gm, '  $1 $2')
    .replace(/^((?:type|input) .*) \{\n((?: {2}\w.*\n)+)\}$/gm, (whole, head: string, members: string) => {
      const line = `${head} { ${members.trim().split(/\n */).join(', ')} }`
      return line.length <= WIDTH ? line : whole
    })
