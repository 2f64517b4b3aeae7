import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, expect } from 'vitest'
import { HAS_BROWSER, openBrowser } from '../acceptance/browser.js'
import { demonstrationCounty } from '../acceptance/demonstration.js'
import { startServer, withTheRun, type AtTheEnd, type Serving } from '../acceptance/server.js'
import { keyOfPerson } from '../key-of-person.js'

/** The demonstration's keys by the word that ends their names. */
export type Who = 'WATER' | 'AGRICULTURE' | 'FINANCE' | 'AUDITOR' | 'LEADING_GROUP' | 'TOWNSHIP'

/** How long a page may leave what is awaited out: then it never comes. */
const TIMEOUT_MS = 30_000

export interface Opened {
  page: Page
  context: BrowserContext
  /** What the page was answered, as it came. */
  answers: Promise<unknown>[]
}

/** A copy of the demonstration's county, and the server over it. */
class ServedCounty {
  readonly #settings: Record<string, string>
  readonly #finished: AtTheEnd
  serving!: Serving

  private constructor(settings: Record<string, string>, finished: AtTheEnd) {
    this.#settings = settings
    this.#finished = finished
  }

  static async start(finished: AtTheEnd, settings?: Terms['settings']): Promise<ServedCounty> {
    const { settings: county } = await demonstrationCounty(finished)
    const own = (await settings?.(county.QUANYU_SCHEMA!)) ?? {}
    const served = new ServedCounty({ ...county, QUANYU_LOCAL_PRINCIPAL: 'PUBLIC', ...own }, finished)
    await served.serve()
    return served
  }

  async serve() {
    this.serving = await startServer(this.#settings, ['demo'], { finished: this.#finished })
  }
}

/** What all files of a worker share; those alone that set the server otherwise, or change what others count on, have their own county. */
let sharedBrowser: Promise<Browser> | undefined
let sharedCounty: Promise<ServedCounty> | undefined

/**
 * The console in a browser for the tests of one file. After each test its pages are closed, and none of them may have
 * asked another machine, breached the page's policy, thrown an error, or had a key in an address.
 */
export function useConsole({ settings, provider, isAlone = settings !== undefined }: Terms = {}) {
  let browser: Browser
  let county: ServedCounty
  const contexts: BrowserContext[] = []
  const faults: string[] = []

  const keyOf = (who: Who) => keyOfPerson(county.serving.said(), who)
  /** What a query answers, asked without the console. */
  const ask = async <Answer>(who: Who, query: string, variables = {}): Promise<Answer> => {
    const headers = { 'content-type': 'application/json', authorization: `Bearer ${keyOf(who)}` }
    const body = JSON.stringify({ query, variables })
    const answer = await (
      await fetch(`${county.serving.address}/graphql`, { method: 'POST', headers, body })
    ).json()
    expect((answer as { errors?: unknown }).errors).toBeUndefined()
    return (answer as { data: Answer }).data
  }

  const watch = (page: Page) => {
    page.on('pageerror', (error) => faults.push(`error: ${error.message}`))
    page.on('console', (said) => {
      if (/Content Security Policy|Refused to/.test(said.text())) faults.push(said.text())
    })
    page.on('request', (request) => {
      const url = request.url()
      const isProvider = provider !== undefined && url.startsWith(provider())
      if (!url.startsWith(county.serving.address) && !isProvider && !/^(data|blob):/.test(url))
        faults.push(`elsewhere: ${url}`)
      if (url.includes('qy_')) faults.push('a key stands in an address')
    })
  }
  const open = async (
    path: string,
    { as, width = 1280, height = 800, language = 'zh' }: OpenTerms = {},
  ): Promise<Opened> => {
    const context = await browser.newContext({ viewport: { width, height }, acceptDownloads: true })
    contexts.push(context)
    context.setDefaultTimeout(TIMEOUT_MS)
    await context.addInitScript(
      ([key, chosen]) => {
        if (key && !sessionStorage.getItem('quanyu.key')) sessionStorage.setItem('quanyu.key', key)
        if (!localStorage.getItem('quanyu.language')) localStorage.setItem('quanyu.language', chosen!)
      },
      [as ? keyOf(as) : '', language],
    )
    const page = await context.newPage()
    watch(page)
    const answers: Promise<unknown>[] = []
    page.on('response', (response) => {
      // Of a page that was left nothing is read any more.
      if (response.url().endsWith('/graphql')) answers.push(response.json().catch(() => null))
    })
    await page.goto(county.serving.address + path)
    return { page, context, answers }
  }

  const ends: (() => Promise<unknown>)[] = []
  const finished = (end: () => Promise<unknown>) => void ends.unshift(end)
  beforeAll(async () => {
    if (!HAS_BROWSER) return
    browser = await (sharedBrowser ??= openBrowser())
    county = isAlone
      ? await ServedCounty.start(finished, settings)
      : await (sharedCounty ??= ServedCounty.start(withTheRun))
  })
  afterEach(async () => {
    await Promise.all(contexts.splice(0).map((context) => context.close()))
    expect(faults.splice(0)).toEqual([])
    if (HAS_BROWSER) expect(county.serving.takeFallbacks()).toEqual([])
  })
  afterAll(async () => {
    for (const end of ends) await end()
  })
  return {
    open,
    keyOf,
    ask,
    said: () => county.serving.said(),
    address: () => county.serving.address,
    /** Ends the server at once, as a failing machine would, and serves anew. */
    async restart() {
      await county.serving.stop('SIGKILL')
      await county.serve()
    },
  }
}

interface Terms {
  /** Settings of this file's server beside the usual, by the county's name. */
  settings?: (county: string) => Promise<Record<string, string>>
  /** The address of the provider where people sign in: the one other that pages may ask. */
  provider?: () => string
  /** A county of this file's own, which others do not see changed. */
  isAlone?: boolean
}

interface OpenTerms {
  as?: Who
  width?: number
  height?: number
  language?: 'zh' | 'en'
}
