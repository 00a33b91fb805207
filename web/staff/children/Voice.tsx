import { BodyShort } from '@navikt/ds-react'
import { useTranslation } from 'react-i18next'
import type { ChildrenOfMonth, ChildVoice } from './endpoints.ts'

/** How the child's own voice was sought, to read. */
export function Voice({ voice, staff }: { voice: ChildVoice; staff: ChildrenOfMonth['staff'] }) {
  const { t } = useTranslation('staff')
  if (voice.offered === null) return null
  const names = voice.heardBy.flatMap((id) => staff.find(({ staffId }) => staffId === id)?.name ?? []).join(', ')
  const isTalk = voice.offered && voice.result === 'talked'
  return (
    <div>
      <BodyShort>
        <strong>{t(voice.offered ? 'children.voice.offeredDone' : 'children.voice.notOffered')}</strong>{' '}
        {isTalk && t('children.voice.talkedBy', { day: voice.heardOn ?? '', names })}
        {voice.offered && !isTalk && voice.result !== null && `${t(`children.voice.results.${voice.result}`)}. `}
        {!isTalk && voice.whyNot}
        {isTalk && voice.whyUntrained}
      </BodyShort>
      {isTalk && (
        <dl className="staff-child-said">
          {voice.consent !== null && (
            <div>
              <dt>{t('children.voice.consent')}</dt>
              <dd>{t(`children.voice.consents.${voice.consent}`)}</dd>
            </div>
          )}
          {(['said', 'weight'] as const).map((which) => (
            <div key={which}>
              <dt>{t(`children.voice.${which}`)}</dt>
              <dd>{voice[which]}</dd>
            </div>
          ))}
        </dl>
      )}
    </div>
  )
}
