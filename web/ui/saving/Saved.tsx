import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../language/format.ts'

export type SaveState = 'saved' | 'unsaved' | 'waiting' | 'saving' | 'offline' | 'signed_out' | 'conflict' | 'refused'

/** Whether what stands on the page is safe, always in sight. Spoken only when the state changes, not each second. */
export function Saved({ state, at }: { state: SaveState; at: Date | null }) {
  const { t } = useTranslation('ui')
  const ago = useAgo(state === 'saved' ? at : null)
  return (
    <span className={`ui-saved ui-saved-${state}`}>
      <span aria-hidden={state === 'saved'}>{state === 'saved' ? ago : t(`saved.${state}`)}</span>
      <span role="status" aria-live="polite" className="ui-hidden">
        {t(`saved.${state}`)}
      </span>
    </span>
  )
}

function useAgo(at: Date | null): string {
  const { t } = useTranslation('ui')
  const format = useFormat()
  const [now, setNow] = useState(() => Date.now())
  useEffect(() => {
    if (at === null) return
    const tick = setInterval(() => setNow(Date.now()), 1000)
    return () => clearInterval(tick)
  }, [at])
  if (at === null) return t('saved.saved')
  const seconds = Math.max(0, Math.floor((now - at.getTime()) / 1000))
  if (seconds < 60) return t('saved.secondsAgo', { count: seconds })
  if (seconds < 3600) return t('saved.minutesAgo', { count: Math.floor(seconds / 60) })
  const sameDay =
    format.instant(at.toISOString()).slice(0, 10) === format.instant(new Date(now).toISOString()).slice(0, 10)
  return t('saved.at', { at: sameDay ? format.clock(at) : format.instant(at.toISOString()) })
}
