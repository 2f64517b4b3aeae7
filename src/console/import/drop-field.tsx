import { useRef, useState } from 'react'
import { useFirstStop } from '../frame/keyboard.js'
import { t } from '../frame/language.js'
import type { Sending, useSending } from './use-sending.js'

/** Where files are dropped or chosen, and how far each has been sent. */
export function DropField({ sending }: { sending: ReturnType<typeof useSending> }) {
  const [isOver, setOver] = useState(false)
  const chooser = useRef<HTMLInputElement>(null)
  useFirstStop(chooser)
  return (
    <div className="sending">
      <label
        className={isOver ? 'drop over' : 'drop'}
        onDragOver={(event) => {
          event.preventDefault()
          setOver(true)
        }}
        onDragLeave={() => setOver(false)}
        onDrop={(event) => {
          event.preventDefault()
          setOver(false)
          sending.add([...event.dataTransfer.files])
        }}
      >
        <b id="drop-name">{t('把文件拖到这里，或点此选择', 'Drop files here, or choose them')}</b>
        <small id="drop-what">
          {t(
            '台账、资金分配表、矢量文件，照原样即可：Excel、CSV、GeoJSON、Shapefile（zip）。提交之前不写入任何内容。',
            'Registers, allocation tables, shapes, as they are: Excel, CSV, GeoJSON, zipped Shapefiles. Nothing is written before you commit it.',
          )}
        </small>
        <input
          ref={chooser}
          type="file"
          multiple
          aria-labelledby="drop-name"
          aria-describedby="drop-what"
          className="hidden"
          onChange={(event) => {
            sending.add([...(event.target.files ?? [])])
            // The same file may be chosen again.
            event.target.value = ''
          }}
        />
      </label>
      <ul className="rows">
        {sending.files.map((each) => (
          <SentFile key={each.key} file={each} {...sending} />
        ))}
      </ul>
    </div>
  )
}

function SentFile(given: { file: Sending } & Pick<ReturnType<typeof useSending>, 'again' | 'drop'>) {
  const { file, again, drop } = given
  const { name } = file.file
  return (
    <li>
      {name}
      {file.problem === null ? (
        <progress aria-label={t(`发送 ${name}`, `Sending ${name}`)} max={1} value={file.fraction} />
      ) : (
        <p role="alert" className="refused">
          {file.problem}
        </p>
      )}
      <p className="sending-acts">
        {file.problem !== null && (
          <button onClick={() => again(file)}>{t('再发一次', 'Send it again')}</button>
        )}
        <button className="quiet" onClick={() => drop(file)}>
          {file.problem === null ? t('停止发送', 'Stop sending') : t('移除', 'Remove')}
        </button>
      </p>
    </li>
  )
}
