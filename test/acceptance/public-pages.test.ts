import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { HAS_BROWSER, openBrowser } from './browser.js'
import { countySettings, quanyu, startServer } from './server.js'

const ATTACK = '<script>window.hit=1</script><img src=x onerror="window.hit=1"> 渠道至今没有通水'
const SECRET = '联系13800138000某某'

const AREA = `mutation($input: ImportRecordsInput!) { importRecords(input: $input) { __typename ... on ImportReport { rejected records { problems { message } } } ... on Problem { message } } }`

/** A county with one area of one township, served; the answer is the server and a way to ask it. */
async function served(more: Record<string, string> = {}) {
  const settings = { ...(await countySettings()), ...more }
  if (process.env.DATABASE_URL) expect((await quanyu(['migrate'], settings)).status).toBe(0)
  const server = await startServer(settings)
  let keys = 0
  const ask = async (query: string, variables: object = {}): Promise<any> => {
    const response = await fetch(`${server.address}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query, variables }),
    })
    return response.json()
  }
  const bring = async (table: string, ...records: object[]) => {
    const { data } = await ask(AREA, {
      input: { idempotencyKey: `k${++keys}`, department: 'NATURAL_RESOURCES', table, records },
    })
    expect(data.importRecords).toMatchObject({ rejected: 0 })
  }
  await bring(
    'divisions',
    { 区划代码: '990001000000', 名称: '安县', 级别: '县级', 上级代码: '990000000000' },
    { 区划代码: '990001100000', 名称: '东乡', 级别: '乡级', 上级代码: '990001000000' },
  )
  await bring('areas', {
    code: 'A/1',
    name: '东乡<b>片区</b>',
    scope: 'TOWNSHIP',
    member_divisions: '990001100000',
  })
  return { ...server, settings, ask }
}

test('what is published is shown as plain pages, and nothing else is; the setting turns them off', async () => {
  const { address, ask, settings, stop } = await served()
  const get = async (path: string) => {
    const response = await fetch(address + path)
    return { status: response.status, headers: response.headers, text: await response.text() }
  }
  expect((await get('/public')).text).toContain('尚无已公开的项目区')
  expect((await get('/public/A%2F1')).status).toBe(404)
  await ask('mutation { publishArea(areaCode: "A/1") { __typename } }')
  const page = await get('/public/A%2F1')
  expect(page.status).toBe(200)
  expect(page.headers.get('content-security-policy')).toMatch(
    /^default-src 'none'; style-src 'sha256-[^']+'; img-src data:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'$/,
  )
  expect(page.text).toContain('东乡&lt;b&gt;片区&lt;/b&gt;')
  expect(page.text).not.toMatch(/<script|<b>片区/)
  expect(page.text).toContain('异议在 30 日内答复')
  expect((await get('/public/A%2F1?lang=en')).text).toContain('No step of its approval has passed yet')
  for (const path of ['/public/none', '/public/%00', `/public/${'x'.repeat(90)}`, '/public/<script>'])
    expect((await get(path)).status).toBe(404)
  await stop()
  const out = join(settings.QUANYU_DATA_DIR!, 'posted.html')
  expect(await quanyu(['report', 'disclosure', 'none', '--out', out], settings)).toMatchObject({ status: 1 })
  expect(await quanyu(['report', 'disclosure', 'A/1', '--out', out], settings)).toMatchObject({ status: 0 })
  const posted = await readFile(out, 'utf8')
  expect(posted).toContain('东乡&lt;b&gt;片区&lt;/b&gt;')
  expect(posted).not.toContain('href="/')
  const off = await startServer({ ...settings, QUANYU_PUBLIC_PAGES: 'false' })
  expect((await fetch(`${off.address}/public`)).status).toBe(404)
})

test.runIf(HAS_BROWSER)(
  'an objection is shown once answered, its markup inert and its contact nowhere, on a wide screen and on a phone',
  async () => {
    const { address, ask, said } = await served()
    await ask('mutation { publishArea(areaCode: "A/1") { __typename } }')
    const id = (await ask('{ consolidationArea(code: "A/1") { id } }')).data.consolidationArea.id
    const submit = (words: string, contact: string) =>
      ask(
        'mutation($input: SubmitObjectionInput!) { submitObjection(input: $input) { __typename ... on ObjectionReceived { number } } }',
        { input: { idempotencyKey: words, subjectId: id, words, contact } },
      )
    await submit('短', SECRET)
    await submit(`${ATTACK}\u0000`, SECRET)
    const { number } = (await submit(ATTACK, SECRET)).data.submitObjection
    const objection = (
      await ask(`{ objections(filter: { number: { eq: "${number}" } }) { nodes { id contact } } }`)
    ).data.objections.nodes[0]
    expect(objection.contact).toBe(SECRET)
    const browser = await openBrowser()
    try {
      const page = await browser.newPage()
      const requests: string[] = []
      page.on('request', (request) => requests.push(request.url()))
      const url = `${address}/public/A%2F1`
      await page.goto(url)
      expect(await page.textContent('main')).not.toContain('渠道至今没有通水')
      const answered = await ask(
        'mutation($input: AnswerObjectionInput!) { answerObjection(input: $input) { __typename } }',
        {
          input: {
            idempotencyKey: 'a',
            objectionId: objection.id,
            verdict: 'UPHELD',
            words: '<i>已通水</i>。',
          },
        },
      )
      expect(answered.data.answerObjection.__typename).toBe('ObjectionAnswered')
      requests.length = 0
      await page.goto(`${url}?again`)
      expect(await page.textContent('blockquote')).toBe(ATTACK)
      expect(await page.evaluate('window.hit')).toBeUndefined()
      expect(await page.locator('script, img, i, iframe').count()).toBe(0)
      const text = await page.content()
      expect(text).not.toContain(SECRET)
      expect(requests.filter((each) => !each.startsWith('data:'))).toEqual([`${url}?again`])
      await page.setViewportSize({ width: 360, height: 740 })
      expect(await page.evaluate('document.documentElement.scrollWidth <= window.innerWidth')).toBe(true)
    } finally {
      await browser.close()
    }
    expect(said()).not.toContain('13800138000')
  },
)
