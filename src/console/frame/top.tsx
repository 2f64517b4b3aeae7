import type { ReactNode } from 'react'
import { focusMain } from './keyboard.js'
import { language, switchLanguage, t } from './language.js'
import { SignIn } from './sign-in.js'

/** The head of every page: the way past it, the menu, what the page adds, the language, and who is signed in. */
export const Top = ({ menu, more, who }: { menu: ReactNode; more?: ReactNode; who: string | undefined }) => (
  <header className="top">
    <a
      className="skip"
      href="#main"
      onClick={(event) => {
        event.preventDefault()
        focusMain()
      }}
    >
      {t('跳到正文', 'Skip to the main part')}
    </a>
    <strong className="brand">{t('全域', 'Quanyu')}</strong>
    <nav aria-label={t('菜单', 'Menu')}>{menu}</nav>
    {more}
    <button className="quiet" lang={language === 'en' ? 'zh-CN' : 'en'} onClick={switchLanguage}>
      {language === 'en' ? '中文' : 'English'}
    </button>
    <SignIn who={who} />
  </header>
)
