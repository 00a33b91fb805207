import { BodyLong, BodyShort, Heading, Link, Tag, VStack } from '@navikt/ds-react'
import { useTranslation } from 'react-i18next'
import type { caseLetter } from '../../../api/cases.ts'
import { endpoint, pathOf } from '../../ui/endpoint.ts'
import { today, useFormat } from '../../ui/language/format.ts'
import { Cite } from '../../ui/LineTree.tsx'
import type { Respite } from './endpoints.ts'
import { Efforts } from './Efforts.tsx'
import { colours, isOpen, standingOf } from './standing.ts'
import { Withdraw } from './Withdraw.tsx'

const letterEndpoint = endpoint<typeof caseLetter>('GET', '/api/cases/:caseId/letters/:letterId')

/** A respite as decided: days, amounts, demands, why, the letters, and what has been done. */
export function RespiteCard({ respite, caseId }: { respite: Respite; caseId: string }) {
  const { t } = useTranslation('staff')
  const format = useFormat()
  const { from, until, withdrawn, demands } = respite
  const standing = standingOf(respite, today())
  return (
    <VStack gap="space-8" as="article" className="staff-row-set">
      <div className="staff-entry-head">
        <Heading level="3" size="xsmall">
          {t('respite.heading', { from: format.day(from), until: format.day(until) })}
        </Heading>
        <Tag size="small" variant="moderate" data-color={colours[standing]}>
          {t(`respite.states.${standing}`)}
        </Tag>
      </div>
      <BodyShort size="small">
        {t('respite.decidedBy', { at: format.instant(respite.decidedAt), by: respite.decidedBy })}.{' '}
        {t('respite.amounts', { rent: format.kronor(respite.rent), guideline: format.kronor(respite.guideline) })}.
      </BodyShort>
      {withdrawn !== null && (
        <BodyShort>
          {t('respite.withdrawnOn', {
            on: format.day(withdrawn.on),
            cause: t(`respite.causes.${withdrawn.cause}`).toLowerCase(),
            reasons: withdrawn.reasons,
          })}
        </BodyShort>
      )}
      <ul className="staff-plain-list">
        {demands.map(({ kind, text }) => (
          <li key={`${kind} ${text}`}>
            {t(`respite.demandKinds.${kind}`)}: {text}
          </li>
        ))}
      </ul>
      <BodyLong size="small">
        {respite.reasons}{' '}
        {respite.provisions.map((one) => (
          <span key={one}>
            <Cite source={one} />{' '}
          </span>
        ))}
      </BodyLong>
      <Letters respite={respite} caseId={caseId} />
      <Efforts respite={respite} caseId={caseId} />
      {isOpen(respite, today()) && <Withdraw respiteId={respite.respiteId} caseId={caseId} />}
    </VStack>
  )
}

function Letters({ respite: { letters }, caseId }: { respite: Respite; caseId: string }) {
  const { t } = useTranslation(['staff', 'ui'])
  const format = useFormat()
  return (
    <ul className="staff-plain-list" aria-label={t('respite.letters')}>
      {letters.map(({ letterId, recipient, receivedOn, appealBy }) => (
        <li key={letterId}>
          <Link href={pathOf(letterEndpoint.path, { caseId, letterId })} target="_blank" rel="noopener">
            {recipient === null ? t('respite.letterOther') : t('respite.letter', { name: recipient })}
            <span className="ui-hidden">, {t('ui:opensNewTab')}</span>
          </Link>
          <span className="ui-because">
            {receivedOn === null || appealBy === null
              ? t('respite.notReceived')
              : t('respite.received', { day: format.day(receivedOn), until: format.day(appealBy) })}
          </span>
        </li>
      ))}
    </ul>
  )
}
