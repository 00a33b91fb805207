import { useTranslation } from 'react-i18next'
import { Saved } from '../../ui/saving/Saved.tsx'
import { useFormat } from '../../ui/language/format.ts'
import { useDraft } from './draft/draft.ts'
import { numberOf, pages, type PageName } from './draft/pages.ts'

/** How far, and whether it is saved: always in sight. */
export function Bar({ name }: { name: PageName | null }) {
  const { t } = useTranslation('client')
  const format = useFormat()
  const { month, shown } = useDraft()
  const { state, savedAt } = shown
  // Null: the page that asks whether all is as last month, which is no step.
  const at = name === null ? null : numberOf(name)
  const isOffline = state === 'offline'
  return (
    <div className="client-bar">
      <div className="client-row">
        <span className="client-step">
          {at !== null && `${t('apply.step', { step: at, of: pages.length })} · `}
          {format.month(month)}
        </span>
        {!isOffline && <Saved state={state} at={savedAt} />}
      </div>
      {at !== null && (
        <div className="client-meter" aria-hidden>
          <span style={{ inlineSize: `${(at / pages.length) * 100}%` }} />
        </div>
      )}
      <div role="status">
        {isOffline && (
          <p className="client-offline">
            <strong>{t('apply.offline')}</strong> <span>{t('apply.offlineText')}</span>
          </p>
        )}
      </div>
    </div>
  )
}
