import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { today } from '../../ui/language/format.ts'

/** The time now, anew each half minute: enough for a clock of minutes. */
export function useNow(): number {
  const [now, setNow] = useState(() => Date.now())
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 30_000)
    return () => clearInterval(timer)
  }, [])
  return now
}

/** How long somebody has waited, in the largest units that matter. */
export function useWaited(): (since: string, now: number) => string {
  const { t } = useTranslation('staff')
  return (since, now) => {
    const all = Math.max(0, Math.floor((now - Date.parse(since)) / 60_000))
    const [hours, minutes] = [Math.floor(all / 60), all % 60]
    if (hours >= 24) return t('emergencies.days', { days: Math.floor(hours / 24), hours: hours % 24 })
    return hours > 0 ? t('emergencies.hours', { hours, minutes }) : t('emergencies.minutes', { minutes })
  }
}

const swedishDay = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Stockholm', dateStyle: 'short' })
/** It came on a day before this one. */
export const isLate = (since: string): boolean => swedishDay.format(new Date(since)) < today()
