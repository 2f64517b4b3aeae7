const KEY = 'quanyu.key'
const NAME = 'quanyu.key-name'

/** The key stays in this tab alone, and goes when it is closed. */
export const readKey = () => sessionStorage.getItem(KEY)
export const readKeyName = () => sessionStorage.getItem(NAME)

/** A key names whose it is: `qy_`, the county's schema or the province, and the secret. */
export const hasProvinceKey = () => readKey()?.startsWith('qy_province_') ?? false

export function signIn(key: string, name = '') {
  sessionStorage.setItem(KEY, key)
  sessionStorage.setItem(NAME, name)
  location.reload()
}

export function signOut() {
  sessionStorage.removeItem(KEY)
  sessionStorage.removeItem(NAME)
  location.reload()
}
