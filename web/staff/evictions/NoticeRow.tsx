import { BodyShort, VStack } from '@navikt/ds-react'
import { useTranslation } from 'react-i18next'
import { Cite } from '../../ui/LineTree.tsx'
import { useFormat } from '../../ui/language/format.ts'
import { ConfirmForm } from './ConfirmForm.tsx'
import type { Notice } from './endpoints.ts'

interface Props {
  notice: Notice
  caseId: string
  onDone: () => void
}

/** One notice: from whom and when, and its confirmation or the way to confirm it. */
export function NoticeRow({ notice, caseId, onDone }: Props) {
  const { t } = useTranslation('staff')
  const format = useFormat()
  const { confirmation, servedOn, reference } = notice
  const sender = t(`home.senders.${notice.sender}`)
  return (
    <VStack as="article" gap="space-8" aria-label={t('home.notice.of', { sender })}>
      <BodyShort weight="semibold">
        {t('home.notice.came', { sender, when: format.instant(notice.arrivedAt) })} <Cite source="SoF 11:3" />
      </BodyShort>
      {reference !== null && <BodyShort size="small">{t('home.notice.number', { reference })}</BodyShort>}
      {servedOn !== null && (
        <BodyShort size="small">{t('home.notice.servedOn', { day: format.day(servedOn) })}</BodyShort>
      )}
      {confirmation === null ? (
        <ConfirmForm notice={notice} caseId={caseId} onDone={onDone} />
      ) : (
        <>
          <blockquote className="staff-answer staff-written">{confirmation.words}</blockquote>
          <BodyShort size="small">
            {t('home.confirm.by', {
              name: confirmation.by,
              when: format.instant(confirmation.at),
              copy: t(`home.confirm.copies.${confirmation.copy}`),
            })}
          </BodyShort>
          {confirmation.late !== null && (
            <BodyShort size="small">{t('home.confirm.lateWas', { late: confirmation.late })}</BodyShort>
          )}
        </>
      )}
    </VStack>
  )
}
