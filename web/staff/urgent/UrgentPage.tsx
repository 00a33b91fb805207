import { BodyLong, BodyShort, Heading, VStack } from '@navikt/ds-react'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../ui/language/format.ts'
import { PageTitle } from '../../ui/Page.tsx'
import { useAct, useRead, useRefresh } from '../../ui/query.ts'
import { Loaded } from '../../ui/states.tsx'
import { TellForm } from '../delegation/Tell.tsx'
import { endpoints } from '../endpoints.ts'
import type { Urgent } from '../preparations/endpoints.ts'
import { UrgentCard } from './UrgentCard.tsx'

/** What cannot wait for the board: what waits for the member it has named, and what was decided so and told. */
export function UrgentPage() {
  const { t } = useTranslation('staff')
  const query = useRead(endpoints.urgentDecisions, {})
  return (
    <VStack gap="space-24" className="staff-page">
      <PageTitle title={t('urgent.title')} />
      <BodyLong>{t('urgent.lead')}</BodyLong>
      <Loaded query={query} rows={6}>
        {(found) => (
          <>
            <Heading level="2" size="small">
              {t('urgent.waiting')} ({found.waiting.length})
            </Heading>
            {found.waiting.length === 0 && <BodyShort>{t('urgent.noneWaiting')}</BodyShort>}
            {found.waiting.map((one) => (
              <UrgentCard key={one.preparedDecisionId} one={one} />
            ))}
            <Made found={found} />
          </>
        )}
      </Loaded>
    </VStack>
  )
}

/** What was decided so, and whether the board has been told; whoever prepares its meetings notes it. */
function Made({ found: { made, mayTell } }: { found: Urgent }) {
  const { t } = useTranslation('staff')
  const format = useFormat()
  const heads = ['day', 'case', 'committee', 'by', 'told'] as const
  return (
    <>
      <Heading level="2" size="small">
        {t('urgent.made')}
      </Heading>
      {made.length === 0 && <BodyShort>{t('urgent.noneMade')}</BodyShort>}
      {made.length > 0 && (
        <div className="staff-paper">
          <div className="ui-scroll" role="region" aria-label={t('urgent.made')} tabIndex={0}>
            <table className="ui-table ui-stack">
              <caption className="ui-hidden">{t('urgent.made')}</caption>
              <thead>
                <tr>
                  {heads.map((head) => (
                    <th key={head} scope="col">
                      {t(`urgent.${head}`)}
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {made.map((one) => (
                  <tr key={one.decisionId}>
                    <th scope="row">{format.day(one.decidedOn)}</th>
                    <td data-label={t('urgent.case')}>{one.caseNumber ?? t('delegation.list.isProtected')}</td>
                    <td data-label={t('urgent.committee')}>{one.committee}</td>
                    <td data-label={t('urgent.by')}>{one.decidedBy}</td>
                    <td data-label={t('urgent.told')}>
                      {one.told
                        ? t('urgent.toldAt', { day: format.day(one.told.meetingOn), paragraph: one.told.paragraph })
                        : t('urgent.notTold')}
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
        </div>
      )}
      {mayTell && made.filter(({ told }) => !told).map((one) => <Tell key={one.decisionId} one={one} />)}
    </>
  )
}

function Tell({ one: { decisionId, caseNumber } }: { one: Urgent['made'][number] }) {
  const { t } = useTranslation('staff')
  const refresh = useRefresh()
  const act = useAct(endpoints.tellUrgent, () => refresh(endpoints.urgentDecisions))
  return (
    <TellForm
      title={t('urgent.tell', { number: caseNumber ?? t('delegation.list.isProtected') })}
      problem={act.error}
      isPending={act.isPending}
      onTell={(body) => act.mutate({ params: { decisionId }, body })}
    />
  )
}
