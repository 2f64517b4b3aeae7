import { Command, CommanderError } from 'commander'
import { describeSettings } from '../config.js'
import { InputError } from '../values/problem.js'

/** The sub-commands; each file is loaded when its name is called. */
const COMMANDS: Record<string, () => Promise<(program: Command) => void>> = {
  serve: async () => (await import('./serve.js')).serveCommand,
  migrate: async () => (await import('./migrate.js')).migrateCommand,
  tie: async () => (await import('./tie.js')).tieCommand,
  coverage: async () => (await import('./coverage.js')).coverageCommand,
  worklist: async () => (await import('./worklist.js')).worklistCommand,
  demo: async () => (await import('./demo.js')).demoCommand,
  schema: async () => (await import('./schema.js')).schemaCommand,
  prepare: async () => (await import('./prepare.js')).prepareCommand,
}

/** Runs the `quanyu` command; tells what went wrong in words and leaves an exit status. */
export async function run(args: readonly string[]): Promise<void> {
  const program = new Command('quanyu')
    .description('全域：县域全域土地综合整治数据平台 Data platform for comprehensive land consolidation')
    .addHelpText('after', () => `\n设置（环境变量）Settings:\n${describeSettings().map(([name, preset, meaning]) => `  ${name}${preset ? `（${preset}）` : ''}  ${meaning}`).join('\n')}`)
    .exitOverride()
  const called = args.find((arg) => !arg.startsWith('-'))
  const names = called && COMMANDS[called] ? [called] : Object.keys(COMMANDS)
  try {
    for (const name of names) (await COMMANDS[name]!())(program)
    for (const command of program.commands) command.exitOverride()
    await program.parseAsync([...args], { from: 'user' })
  } catch (error) {
    if (error instanceof CommanderError) process.exitCode = error.exitCode
    else {
      process.exitCode = 1
      process.stderr.write(`${error instanceof InputError ? error.message : error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`)
    }
  }
}
