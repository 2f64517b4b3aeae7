import { lazy, Suspense, useEffect, useState } from 'react'
import { ConsoleViewerDocument } from '../documents.js'
import { addressWith, go, useAddress } from './address.js'
import { useAnswer } from './ask.js'
import { Dialog } from './dialog.js'
import { FilterBar } from './filter-bar.js'
import { useKeys } from './keyboard.js'
import { t } from './language.js'
import { RETURN_PATH } from './provider.js'
import { NOT_OF_WORKLIST, Ribbon } from './ribbon.js'
import { SCREENS, type Screen } from './screens.js'
import { hasProvinceKey } from './session.js'
import { nameOfViewer } from './sign-in.js'
import { SignedIn } from './signed-in.js'
import { Empty, Failing, Loading } from './states.js'
import { Top } from './top.js'
import { OPERATIONS, ViewerContext, type Viewer } from './viewer.js'

const PROVINCE_PATH = '/province'

/** What of an address is of its own screen alone; what narrows the money goes along. */
const NOT_OF_ANOTHER = {
  ...NOT_OF_WORKLIST,
  item: null,
  reason: null,
  q: null,
  finding: null,
  severity: null,
  state: null,
  job: null,
}
const keysInWords = () => [
  ['J / K', t('下一项 / 上一项', 'Next / previous item')],
  ['1–9', t('认定为第几个候选项目区', 'Choose that candidate')],
  ['A', t('认定为其他项目区', 'Choose any other area')],
  ['B', t('地点识别相同的各项一并认定', 'Decide on all items with the same place')],
  ['O', t('认定在各项目区外', 'Outside every area')],
  ['S', t('拆分到几个项目区', 'Split between areas')],
  ['M', t('合并重复的项目', 'Merge projects reported twice')],
  ['Z', t('撤销我最近一次认定', 'Undo my last decision')],
  ['G', t('只看同一原因', 'Only items of this reason')],
  ['P', t('划区：预览', 'Drawing an area: preview')],
  ['/', t('检索', 'Search')],
  ['?', t('列出按键', 'List the keys')],
]

/** On a narrow screen the menu is longer than it: where one is stands in sight. */
const showLink = (link: HTMLElement | null) => link?.scrollIntoView({ block: 'nearest', inline: 'nearest' })

const ProvinceFrame = lazy(() => import('../province/province-frame.js'))

/** The pages of a county, or the one of the province: whoever brings the province's key sees nothing else. */
export function Frame() {
  const { path } = useAddress()
  return path === PROVINCE_PATH || hasProvinceKey() ? (
    <Suspense fallback={<Loading />}>
      <ProvinceFrame />
    </Suspense>
  ) : (
    <CountyFrame />
  )
}

function CountyFrame() {
  const { path } = useAddress()
  const [showsKeys, setShowsKeys] = useState(false)
  const { data, error, refetch } = useAnswer(ConsoleViewerDocument, { operations: [...OPERATIONS] })
  const screen = SCREENS.find((each) => each.path === path) ?? SCREENS[0]!
  useKeys({ '?': () => setShowsKeys(true) })
  // Several tabs, and what is printed or kept as a file, are told apart by it.
  useEffect(() => void (document.title = t(`${screen.name} · 全域`, `${screen.name} · Quanyu`)), [screen])
  return (
    <>
      <Top
        menu={SCREENS.map((each) => (
          <a
            key={each.path}
            href={each.path}
            aria-current={each === screen ? 'page' : undefined}
            ref={each === screen ? showLink : undefined}
            onClick={(event) => {
              event.preventDefault()
              go(each.above === 'filters' ? addressWith(NOT_OF_ANOTHER, each.path) : each.path)
              // A key was pressed and no button of the mouse: the keyboard goes on in the screen, not in the menu.
              if (event.detail === 0) document.querySelector('main')?.focus()
            }}
          >
            {each.name}
          </a>
        ))}
        more={
          <button className="quiet" onClick={() => setShowsKeys(true)} title={t('按键', 'Keys')}>
            <span aria-hidden>?</span>
            <span className="hidden">{t('按键', 'Keys')}</span>
          </button>
        }
        who={nameOfViewer(data?.viewer)}
      />
      <main id="main" tabIndex={-1}>
        <h1 className="hidden">{screen.name}</h1>
        {path === RETURN_PATH ? (
          <SignedIn />
        ) : error ? (
          <Failing error={error} again={() => void refetch()} />
        ) : data ? (
          <Shown viewer={data.viewer} screen={screen} />
        ) : (
          <Loading />
        )}
      </main>
      {showsKeys && (
        <Dialog title={t('按键', 'Keys')} close={() => setShowsKeys(false)}>
          <dl className="keys">
            {keysInWords().map(([key, what]) => (
              <div key={key}>
                <dt>
                  <kbd>{key}</kbd>
                </dt>
                <dd>{what}</dd>
              </div>
            ))}
          </dl>
          <p className="note">
            {t('正在输入文字时，按键不作认定。', 'No key decides anything while text is being written.')}
          </p>
        </Dialog>
      )}
    </>
  )
}

function Shown({ viewer, screen }: { viewer: Viewer; screen: Screen }) {
  if (viewer.role === 'PUBLIC')
    return (
      <Empty>
        {t('请先登录；已公开的内容见', 'Sign in first. What is published: ')}
        <a href="/public">{t('公示网页', 'public pages')}</a>
        {t('。', '.')}
      </Empty>
    )
  return (
    <ViewerContext.Provider value={viewer}>
      {screen.above === 'filters' && <FilterBar />}
      {screen.above && <Ribbon />}
      <Suspense fallback={<Loading />}>
        <screen.show />
      </Suspense>
    </ViewerContext.Provider>
  )
}
