import axe from 'axe-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { HAS_BROWSER, openBrowser } from './browser.js'
import { publishedCounty } from './published-county.js'

const PATH = '/public/A%2F1/objection'
const WORDS = '渠道已经三年没有通水，\r\n请派人到现场看一看。'

describe('objections by the public pages', () => {
  let county: Awaited<ReturnType<typeof publishedCounty>>
  beforeAll(async () => {
    county = await publishedCounty(
      { QUANYU_OBJECTIONS_MAX: '3,20,100,500', QUANYU_PUBLIC_MAP: 'true' },
      (end) => void ends.push(end),
    )
    await county.ask('mutation { publishArea(areaCode: "A/1") { __typename } }')
  })
  const ends: (() => Promise<void>)[] = []
  afterAll(async () => {
    for (const end of ends.reverse()) await end()
  })
  const subjectId = async (): Promise<string> =>
    (await county.ask('{ consolidationArea(code: "A/1") { id } }')).data.consolidationArea.id
  const post = async (path: string, fields: Record<string, string>, headers: Record<string, string> = {}) => {
    const body = new URLSearchParams(fields)
    const answer = await fetch(county.address + path, { method: 'POST', headers, body })
    return { status: answer.status, headers: answer.headers, text: await answer.text() }
  }
  const receiptIn = (text: string) => /class="receipt">([^<]+)</.exec(text)?.[1]

  test('a form is answered by a receipt, and sent again by the same', async () => {
    const fields = { key: crypto.randomUUID(), subject: await subjectId(), words: WORDS, contact: '' }
    const first = await post(PATH, fields)
    expect(first.status).toBe(200)
    expect(first.headers.get('cache-control')).toBe('no-store')
    const receipt = receiptIn(first.text)!
    expect(receipt).toMatch(/^\d{8}-/)
    expect(receiptIn((await post(PATH, fields)).text)).toBe(receipt)
    const seen = await post('/public/receipt', { receipt: ` ${receipt.toLowerCase()} ` })
    expect(seen.status).toBe(200)
    expect(seen.text).toContain('渠道已经三年没有通水，<br>请派人')
    expect(seen.text).toContain('尚未答复')
    const { objections } = (await county.ask('{ objections(first: 1) { nodes { id words } } }')).data
    expect(objections.nodes[0].words).toBe(WORDS.replace('\r', ''))
    await county.ask(
      'mutation($input: AnswerObjectionInput!) { answerObjection(input: $input) { __typename } }',
      {
        input: {
          idempotencyKey: 'a',
          objectionId: objections.nodes[0].id,
          verdict: 'UPHELD',
          words: '已通水。',
        },
      },
    )
    expect((await post('/public/receipt?lang=en', { receipt })).text).toContain('已通水。')
    expect(county.said()).not.toContain(receipt)
  })

  test('what is wrong is told by the form, and what was written stands in it', async () => {
    const short = await post(PATH, {
      key: 'k',
      subject: await subjectId(),
      words: '太<b>短',
      contact: '某"某',
    })
    expect(short.status).toBe(400)
    expect(short.text).toContain('role="alert"')
    expect(short.text).toContain('太&lt;b&gt;短</textarea>')
    expect(short.text).toContain('value="某&quot;某"')
    expect((await post(PATH, { key: 'k', subject: 'Fund:none', words: WORDS, contact: '' })).status).toBe(400)
    expect((await post('/public/none/objection', { words: WORDS })).status).toBe(404)
    expect((await post('/public/receipt', { receipt: '26000123' })).text).toContain('逐字核对')
    const huge = await post(PATH, { words: 'x'.repeat(70_000) })
    expect(huge.status).toBe(413)
  })

  test('a form of another site is refused, and counts for nobody', async () => {
    const fields = { key: crypto.randomUUID(), subject: await subjectId(), words: WORDS, contact: '' }
    const elsewhere: Record<string, string>[] = [
      { 'sec-fetch-site': 'cross-site' },
      { 'sec-fetch-site': 'same-site' },
      { origin: 'https://example.com' },
      { origin: 'null' },
    ]
    for (const headers of elsewhere) {
      const refused = await post(PATH, fields, headers)
      expect(refused.status, JSON.stringify(headers)).toBe(403)
      expect(refused.text).toContain('渠道已经三年没有通水')
    }
    expect((await post('/public/receipt', { receipt: 'x' }, { 'sec-fetch-site': 'cross-site' })).status).toBe(
      403,
    )
    expect((await post(PATH, fields, { origin: county.address })).status).toBe(200)
  })

  test('more than are taken from one address are put off, with the time to try again', async () => {
    const send = async () =>
      post(PATH, { key: crypto.randomUUID(), subject: await subjectId(), words: WORDS, contact: '' })
    let last = await send()
    for (let tries = 0; last.status === 200 && tries < 5; tries++) last = await send()
    expect(last.status).toBe(429)
    expect(Date.parse(last.headers.get('retry-after')!)).toBeGreaterThan(Date.now())
    expect(last.text).toContain('渠道已经三年没有通水')
  })

  test.runIf(HAS_BROWSER)(
    'works on a telephone without JavaScript, and for those who cannot see it',
    async () => {
      const browser = await openBrowser()
      try {
        for (const language of ['', '?lang=en']) {
          const plain = await browser.newContext({
            viewport: { width: 390, height: 844 },
            javaScriptEnabled: false,
          })
          const page = await plain.newPage()
          await page.goto(`${county.address}/public/A%2F1${language}`)
          await page.locator('nav a[href*=objection]').click()
          await page.locator('textarea').fill('太短')
          // The browser itself holds the bounds that the page states.
          await page.locator('button').click()
          expect(page.url()).toContain('objection')
          expect(await page.locator('.receipt').count()).toBe(0)
          await page.locator('textarea').fill('渠道已经三年没有通水，请派人看一看。')
          await page.locator('button').click()
          // By now the address has sent as many as are taken.
          await page.locator('.wrong').waitFor()
          expect(await page.locator('textarea').inputValue()).toContain('三年没有通水')
          await plain.close()
        }
        const seeing = await browser.newContext({ viewport: { width: 390, height: 844 }, bypassCSP: true })
        const page = await seeing.newPage()
        for (const path of ['/public', '/public/A%2F1', '/public/A%2F1/notice', PATH, '/public/receipt'])
          for (const language of ['', '?lang=en']) {
            await page.goto(county.address + path + language)
            expect(await page.evaluate('document.documentElement.scrollWidth'), path).toBeLessThanOrEqual(390)
            await page.evaluate(axe.source)
            const { violations } = (await page.evaluate('axe.run(document)')) as axe.AxeResults
            expect(
              violations
                .filter(({ impact }) => impact === 'serious' || impact === 'critical')
                .map(({ id }) => id),
              path + language,
            ).toEqual([])
          }
      } finally {
        await browser.close()
      }
    },
  )
})
