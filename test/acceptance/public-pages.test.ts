import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { HAS_BROWSER, openBrowser } from './browser.js'
import { publishedCounty as served } from './published-county.js'
import { quanyu, startServer } from './server.js'

const ATTACK = '<script>window.hit=1</script><img src=x onerror="window.hit=1"> 渠道至今没有通水'
const SECRET = '联系13800138000某某'

test('what is published is shown as plain pages, and nothing else is; the setting turns them off', async () => {
  const { address, ask, settings, stop } = await served()
  const get = async (path: string) => {
    const response = await fetch(address + path)
    return { status: response.status, headers: response.headers, text: await response.text() }
  }
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
  const english = (await get('/public/A%2F1?lang=en')).text
  expect(english).toContain('No step of its approval has passed yet')
  // One language at a time: in the English page only names and the way to the Chinese one are Chinese.
  expect(english.replaceAll(/东乡|片区|安县|中文|<style>[^]*?<\/style>/g, '')).not.toMatch(/\p{Script=Han}/u)
  const list = (await get('/public')).text
  expect(list).toContain('<h1>安县全域土地综合整治公开</h1>')
  expect(list).toContain('尚未开始申报')
  expect(list).not.toContain('<svg')
  expect((await get('/public/A%2F1/notice')).text).toContain('（盖章）')
  // What was read stays for as long as its header says, here too.
  await ask('mutation { withdrawArea(areaCode: "A/1") { __typename } }')
  expect((await get('/public/A%2F1')).text).toBe(page.text)
  await ask('mutation { publishArea(areaCode: "A/1") { __typename } }')
  for (const path of [
    '/public/none',
    '/public/none/notice',
    '/public/none/objection',
    '/public/%00',
    `/public/${'x'.repeat(90)}`,
    '/public/<script>',
  ])
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
    expect(await (await fetch(`${address}/public`)).text()).toContain('尚无已公开的项目区')
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
      // In the other language: what was read in one is kept for a minute.
      await page.goto(`${url}?lang=en`)
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
