// Runs the program against a server, as a team would: compiled, from the package as it is installed.
import { GraphqlErrors } from 'quanyu/client'
import { allocate, connect, follow, money, names } from './program.js'

declare const process: { argv: string[]; stdout: { write(text: string): void } }

const ask = connect(process.argv[2]!)
const copy = new Map()
const wrong = await allocate(ask).catch((error: unknown) =>
  error instanceof GraphqlErrors ? [error.code, error.errors[0]?.extensions?.argument] : String(error),
)
process.stdout.write(
  JSON.stringify({
    names: await names(ask, 'nowhere'),
    money: await money(ask),
    place: await follow(ask, copy, null),
    changes: copy.size,
    lost: await follow(ask, copy, 'nonsense').catch(({ code }: GraphqlErrors) => code),
    wrong,
  }),
)
