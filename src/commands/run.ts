import { Command, CommanderError, type Option } from 'commander'
import { commandLanguage, isDebugging, VERSION } from '../config.js'
import { describeSettings } from '../settings.js'
import { inEach, inLanguage, joined, linesOf, type Message, render } from '../values/message.js'
import { useSettingsFile } from './settings-file.js'

/** The sub-commands; each file is loaded when its name is called. */
const COMMANDS: Record<string, () => Promise<(program: Command) => void>> = {
  serve: async () => (await import('./serve.js')).serveCommand,
  keys: async () => (await import('./keys.js')).keysCommand,
  rights: async () => (await import('./rights.js')).rightsCommand,
  migrate: async () => (await import('./migrate.js')).migrateCommand,
  import: async () => (await import('./import.js')).importCommand,
  forms: async () => (await import('./forms.js')).formsCommand,
  fund: async () => (await import('./fund.js')).fundCommand,
  ledger: async () => (await import('./ledger.js')).ledgerCommand,
  tie: async () => (await import('./tie.js')).tieCommand,
  coverage: async () => (await import('./coverage.js')).coverageCommand,
  worklist: async () => (await import('./worklist.js')).worklistCommand,
  audit: async () => (await import('./audit.js')).auditCommand,
  export: async () => (await import('./export.js')).exportCommand,
  report: async () => (await import('./report.js')).reportCommand,
  verify: async () => (await import('./verify.js')).verifyCommand,
  backup: async () => (await import('./backup.js')).backupCommand,
  doctor: async () => (await import('./doctor.js')).doctorCommand,
  county: async () => (await import('./county.js')).countyCommand,
  counties: async () => (await import('./counties.js')).countiesCommand,
  restore: async () => (await import('./restore.js')).restoreCommand,
  demo: async () => (await import('./demo.js')).demoCommand,
  schema: async () => (await import('./schema.js')).schemaCommand,
  'schema-changes': async () => (await import('./schema-changes.js')).schemaChangesCommand,
  prepare: async () => (await import('./prepare.js')).prepareCommand,
}

/** Runs the `quanyu` command; tells what went wrong in words and leaves an exit status. */
export async function run(args: readonly string[]): Promise<void> {
  const { file, rest } = settingsOf(args)
  try {
    useSettingsFile(file)
  } catch (error) {
    process.exitCode = 1
    process.stderr.write(`${wordsFor(error)}\n`)
    return
  }
  await inLanguage(commandLanguage(), () => runCommand(rest))
}

/** The settings file, which is read before anything else, wherever among the arguments it is named. */
function settingsOf(args: readonly string[]): { file: string | undefined; rest: string[] } {
  const at = args.findIndex((arg) => arg === '--settings' || arg.startsWith('--settings='))
  if (at < 0) return { file: undefined, rest: [...args] }
  const isOne = args[at]!.includes('=')
  const file = isOne ? args[at]!.slice('--settings='.length) : (args[at + 1] ?? '')
  return { file, rest: args.toSpliced(at, isOne ? 1 : 2) }
}

async function runCommand(args: readonly string[]): Promise<void> {
  const program = new Command('quanyu')
    .description('全域：县域全域土地综合整治数据平台\nData platform for comprehensive land consolidation')
    .version(VERSION, '-V, --version', '版本\nThe version')
    .option('--settings <file>', '设置文件\nFile of settings, as QUANYU_SETTINGS names one')
    .helpOption('-h, --help', render({ zh: '显示用法', en: 'Show this help' }))
    .helpCommand('help [command]', render({ zh: '显示一个命令的用法', en: 'Show the help of a command' }))
    .configureHelp({
      styleTitle: (title) => render(TITLES[title] ?? title),
      optionDescription: describeOption,
    })
    .addHelpText('after', settingsHelp)
    .configureOutput({
      outputError: (text, write) =>
        write(`${render({ zh: '命令有误，--help 可查用法。', en: 'Wrong command; see --help. ' })}${text}`),
    })
    .exitOverride()
  const called = args.find((arg) => !arg.startsWith('-'))
  const names = called && Object.hasOwn(COMMANDS, called) ? [called] : Object.keys(COMMANDS)
  try {
    for (const name of names) (await COMMANDS[name]!())(program)
    inReadersLanguage(program)
    await program.parseAsync([...args], { from: 'user' })
  } catch (error) {
    process.exitCode = error instanceof CommanderError ? error.exitCode : 1
    if (!(error instanceof CommanderError)) process.stderr.write(`${wordsFor(error)}\n`)
  }
}

/** The headings of help, which the library has in English. */
const TITLES: Readonly<Record<string, Message>> = {
  'Usage:': { zh: '用法：', en: 'Usage:' },
  'Arguments:': { zh: '参数：', en: 'Arguments:' },
  'Options:': { zh: '选项：', en: 'Options:' },
  'Commands:': { zh: '命令：', en: 'Commands:' },
}

/** An option with its choices and its default, in the reader's language. */
function describeOption({ description, argChoices, defaultValue }: Option): string {
  const more = [
    ...(argChoices ? [{ zh: `可选 ${argChoices.join('、')}`, en: `choices: ${argChoices.join(', ')}` }] : []),
    ...(defaultValue === undefined || typeof defaultValue === 'boolean'
      ? []
      : [{ zh: `默认 ${String(defaultValue)}`, en: `default: ${String(defaultValue)}` }]),
  ]
  if (more.length === 0) return description
  return render({ zh: `${description}（${joined(more).zh}）`, en: `${description} (${joined(more).en})` })
}

/** Descriptions are written in both languages, a line each; help shows the reader's. */
function inReadersLanguage(command: Command) {
  const inOne = (text: string) => render(linesOf(text))
  command.description(inOne(command.description()))
  for (const each of [...command.options, ...command.registeredArguments])
    each.description = inOne(each.description)
  command.commands.forEach(inReadersLanguage)
}

const settingsHelp = () =>
  `\n${render({ zh: '设置（环境变量）', en: 'Settings (environment variables)' })}:\n${describeSettings()
    .map(([name, preset, meaning]) =>
      render(inEach((say) => `  ${name}${preset ? ` (${preset})` : ''}  ${say(linesOf(meaning))}`)),
    )
    .join('\n')}`

function wordsFor(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  return isDebugging() ? (error.stack ?? error.message) : error.message
}
