import type { Page } from 'playwright-core'
import { afterAll, describe, expect, test } from 'vitest'
import { HAS_BROWSER } from '../acceptance/browser.js'
import { useConsole } from './console.js'
import { openProvider } from './provider.js'

/** Signs in on the provider's own page. */
async function signInAs(page: Page, name: string) {
  await page.locator('input[name=login]').fill(name)
  await page.getByRole('button', { name: 'OK' }).click()
}

describe.runIf(HAS_BROWSER)('people sign in by the county’s provider', () => {
  let provider: Awaited<ReturnType<typeof openProvider>>
  const console = useConsole({
    settings: async (county) => {
      provider = await openProvider({
        wang: { quanyu_county: county, quanyu_role: 'AUDITOR', name: '王审计' },
        nobody: { quanyu_county: county },
      })
      return provider.settings
    },
    provider: () => provider.issuer,
  })
  afterAll(() => provider?.close())

  test('with code and PKCE, back to where they were, the token in this tab alone', async () => {
    const { page, context } = await console.open('/findings?severity=HIGH')
    const asked: string[] = []
    page.on('request', (request) => asked.push(request.url()))
    await page.getByRole('button', { name: '登录' }).click()
    await page.getByRole('button', { name: '用单位账号登录' }).click()
    await signInAs(page, 'wang')
    await page.getByRole('heading', { name: /^疑点/ }).waitFor()
    expect(page.url()).toBe(`${console.address()}/findings?severity=HIGH`)
    await page.locator('.item').first().waitFor()
    const authorization = new URL(asked.find((url) => url.includes('code_challenge='))!)
    expect(authorization.searchParams.get('code_challenge_method')).toBe('S256')
    const kept = await page.evaluate('JSON.stringify(localStorage)')
    expect(kept).not.toContain('eyJ')
    expect(console.said()).not.toContain('eyJ')
    const other = await context.newPage()
    await other.goto(`${console.address()}/worklist`)
    await other.getByText('请先登录').waitFor()
    await page.getByRole('button', { name: /审计人员/ }).click()
    await page.getByRole('button', { name: /退出/ }).click()
    await page.getByText('请先登录').waitFor()
  })

  test('someone without a role is told so by the server, and can sign in anew', async () => {
    const { page } = await console.open('/')
    await page.getByRole('button', { name: '登录' }).click()
    await page.getByRole('button', { name: '用单位账号登录' }).click()
    await signInAs(page, 'nobody')
    await page.getByRole('alert').getByRole('button', { name: '重新登录' }).click()
    await page.getByText('请先登录').waitFor()
  })

  test('a way back that nobody began is refused in words, and leads nowhere else', async () => {
    const { page } = await console.open('/signed-in?code=stolen&state=unknown')
    await page.getByRole('alert').waitFor()
    await page.getByRole('button', { name: '回到总览' }).click()
    expect(new URL(page.url()).pathname).toBe('/')
  })

  test('the provider is the one other address that the pages may ask', async () => {
    const policy = (await fetch(`${console.address()}/`)).headers.get('content-security-policy')!
    expect(policy).toContain(`connect-src 'self' ${provider.issuer};`)
    expect(policy).toContain("form-action 'none'")
  })
})
