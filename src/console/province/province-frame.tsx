import { t } from '../frame/language.js'
import { readKey } from '../frame/session.js'
import { Empty } from '../frame/states.js'
import { Top } from '../frame/top.js'
import { ProvinceScreen } from './province-screen.js'

/** The province's page: sums of counties, and no record of any. */
export default function ProvinceFrame() {
  const isSignedIn = readKey() !== null
  return (
    <>
      <Top
        menu={
          <a href="/province" aria-current="page" onClick={(event) => event.preventDefault()}>
            {t('全省', 'Province')}
          </a>
        }
        who={isSignedIn ? t('省级密钥', 'Province’s key') : undefined}
      />
      <main id="main" tabIndex={-1}>
        <h1 className="hidden">{t('全省', 'Province')}</h1>
        {isSignedIn ? (
          <ProvinceScreen />
        ) : (
          <Empty>{t('请以省级密钥登录。', 'Sign in by a key of the province’s.')}</Empty>
        )}
      </main>
    </>
  )
}
