import { describe, expect, test } from 'vitest'
import { HAS_BROWSER } from '../acceptance/browser.js'
import { useConsole } from './console.js'

describe.runIf(HAS_BROWSER)('keys of departments’ systems', () => {
  // Whoever asks from this machine without credentials administers: the first key is made so.
  const console = useConsole({ settings: async () => ({ QUANYU_LOCAL_PRINCIPAL: 'ADMINISTRATOR' }) })

  const send = async (query: string, headers: Record<string, string> = {}) =>
    (
      await fetch(`${console.address()}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...headers },
        body: JSON.stringify({ query }),
      })
    ).json() as Promise<any>
  const opensWith = async (key: string) =>
    (await send('{ viewer { role department } }', { authorization: `Bearer ${key}` })).data?.viewer ?? null

  test('the administrator makes one, is shown it once, and revokes it', async () => {
    const made = await send(
      'mutation { makeApiKey(input: { name: "管理员", role: ADMINISTRATOR }) { ... on ApiKeyMade { secret } } }',
    )
    const { page } = await console.open('/administration', { as: 'AUDITOR' })
    await page.evaluate(
      (key) => sessionStorage.setItem('quanyu.key', key),
      made.data.makeApiKey.secret as string,
    )
    await page.goto(`${console.address()}/administration?list=keys`)
    await page.getByRole('button', { name: '制发密钥' }).click()
    await page.getByLabel('用者').fill('林业业务系统')
    await page.getByLabel(/^部门/).selectOption('FORESTRY')
    await page.getByLabel('有效天数').fill('30')
    await page.getByRole('button', { name: '制发', exact: true }).click()
    const secret = await page.locator('output.secret').innerText()
    expect(await opensWith(secret)).toEqual({ role: 'SYSTEM', department: 'FORESTRY' })
    await page.getByRole('button', { name: '关闭' }).click()
    const row = page.getByRole('row', { name: /林业业务系统/ })
    await row.getByText('有效').waitFor()
    expect(await page.content()).not.toContain(secret)
    await row.getByRole('button', { name: '作废' }).click()
    await page.getByRole('dialog').getByRole('button', { name: '作废', exact: true }).click()
    await row.getByText('已作废').waitFor()
    // What a key opens is remembered for a second.
    await expect.poll(() => opensWith(secret), { timeout: 20_000 }).toBe(null)
    // What does not go together is refused in words, and makes none.
    await page.getByRole('button', { name: '制发密钥' }).click()
    await page.getByLabel('用者').fill('某镇')
    await page.getByLabel(/^角色/).selectOption('TOWNSHIP')
    await page.getByLabel('项目区代码').fill('没有这个')
    await page.getByRole('button', { name: '制发', exact: true }).click()
    await page.getByRole('alert').getByText('没有代码为 没有这个 的项目区').waitFor()
  })

  test('nobody else sees them or makes one', async () => {
    const { page } = await console.open('/administration?list=keys', { as: 'AUDITOR' })
    await page.getByRole('alert').getByText('不对您的身份开放').waitFor()
  })
})
