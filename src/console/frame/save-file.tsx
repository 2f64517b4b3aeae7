import { useState } from 'react'
import { headersOfViewer, reach } from './ask.js'
import { t } from './language.js'

/** Fetches a file with the viewer's key, which must stand in no address, and saves it under the name that the server says. */
async function saveFile(path: string): Promise<string> {
  const response = await reach(path, { headers: headersOfViewer() })
  if (!response.ok) {
    const answer = (await response.json().catch(() => null)) as { errors?: { message: string }[] } | null
    throw new Error(answer?.errors?.[0]?.message ?? `HTTP ${response.status}`)
  }
  const [, name] = /filename\*=UTF-8''([^;]+)/.exec(response.headers.get('content-disposition') ?? '') ?? []
  const link = document.createElement('a')
  link.href = URL.createObjectURL(await response.blob())
  link.download = name ? decodeURIComponent(name) : ''
  link.click()
  URL.revokeObjectURL(link.href)
  return link.download
}

/** A button that saves what the server has at an address; what it has against it stands beside it. */
export function SaveFile({ path, name }: { path: string; name: string }) {
  const [refused, setRefused] = useState('')
  const [saved, setSaved] = useState('')
  const [isSaving, setSaving] = useState(false)
  const save = async () => {
    // Not disabled meanwhile: a disabled button loses the focus.
    if (isSaving) return
    setSaving(true)
    setSaved('')
    try {
      setSaved(await saveFile(path))
      setRefused('')
    } catch (error) {
      setRefused((error as Error).message || t('没有取到。', 'It could not be fetched.'))
    } finally {
      setSaving(false)
    }
  }
  return (
    <>
      <button className="quiet" aria-busy={isSaving} onClick={() => void save()}>
        {name}
      </button>
      <small role="status">
        {saved && t(`已存到浏览器的下载：${saved}`, `Among the browser’s downloads: ${saved}`)}
      </small>
      {refused && (
        <span role="alert" className="refused">
          {refused}
        </span>
      )}
    </>
  )
}
