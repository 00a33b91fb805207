import { Alert, BodyLong, Checkbox, CheckboxGroup, Heading, Link, Textarea, VStack } from '@navikt/ds-react'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { myEmergencies } from '../../../api/wishes.ts'
import { emergencyNeeds, shortestTold, type EmergencyNeed } from '../../../rules/emergencies/emergency.ts'
import { Blocked } from '../../ui/Blocked.tsx'
import { call } from '../../ui/call.ts'
import type { Reply } from '../../ui/endpoint.ts'
import { useFormat } from '../../ui/language/format.ts'
import { PageTitle } from '../../ui/Page.tsx'
import { ProblemNotice } from '../../ui/ProblemNotice.tsx'
import { useAct, useRefresh } from '../../ui/query.ts'
import { useKeptText } from '../../ui/saving/kept.ts'
import { ask } from '../endpoints.ts'
import { ReadAloud } from '../aloud/ReadAloud.tsx'
import { Back } from '../frame/Back.tsx'

type Mine = Reply<typeof myEmergencies>

const askAgainMs = 5_000

/** Food, electricity, medicine or a roof is missing now: two touches and a few words, and who is on duty hears it. */
export function EmergencyPage() {
  const { t } = useTranslation('client')
  // Whether somebody has it is asked again while the page is open.
  const mine = useQuery<Mine>({
    queryKey: [ask.myEmergencies.path],
    queryFn: ({ signal }) => call(ask.myEmergencies, { signal }),
    refetchInterval: ({ state }) =>
      state.data?.rows.some(({ answer }) => answer === null) === true ? askAgainMs : false,
  })
  return (
    <VStack gap="space-24">
      <div>
        <Back />
        <PageTitle title={t('wishes.emergency.title')} />
        <BodyLong className="client-lead">{t('wishes.emergency.lead')}</BodyLong>
        <ReadAloud />
      </div>
      {mine.data && <Told of={mine.data} />}
      <Tell />
      <BodyLong>{t('emergency.danger')}</BodyLong>
    </VStack>
  )
}

/** What has been told, and whether somebody has it. */
function Told({ of: { rows, onDuty, unit, unitPhone } }: { of: Mine }) {
  const { t } = useTranslation('client')
  const format = useFormat()
  return (
    <div role="status">
      {rows.length > 0 && (
        <VStack gap="space-12" as="section" className="client-card">
          <Heading level="2" size="medium">
            {t('wishes.emergency.sent')}
          </Heading>
          {rows.map(({ emergencyId, needs, arrivedAt, takenAt, answer }) => (
            <div key={emergencyId}>
              <BodyLong weight="semibold">
                {needs.map((need) => t(`wishes.emergency.needs.${need}`)).join(', ')}
              </BodyLong>
              <BodyLong size="small">{t('wishes.emergency.sentAt', { at: format.instant(arrivedAt) })}</BodyLong>
              <BodyLong>
                {answer !== null
                  ? t(`wishes.emergency.answers.${answer}`)
                  : takenAt === null
                    ? t('wishes.emergency.waits')
                    : t('wishes.emergency.taken', { at: format.clock(new Date(takenAt)) })}
              </BodyLong>
            </div>
          ))}
          {onDuty === false && rows.some(({ answer }) => answer === null) && (
            <Alert variant="warning">{t('wishes.emergency.offDuty')}</Alert>
          )}
          {unit !== null && unitPhone !== null && (
            <Link href={`tel:${unitPhone.replaceAll(/[^\d+]/g, '')}`}>
              {t('wishes.emergency.call', { unit, phone: unitPhone })}
            </Link>
          )}
        </VStack>
      )}
    </div>
  )
}

function Tell() {
  const { t } = useTranslation('client')
  const [needs, setNeeds] = useState<EmergencyNeed[]>([])
  const [words, setWords] = useKeptText('emergency')
  const refresh = useRefresh()
  const act = useAct(ask.tellEmergency, async () => {
    setWords('')
    setNeeds([])
    await refresh(ask.myEmergencies, ask.overview)
  })
  const missing = [
    ...(needs.length === 0 ? [t('wishes.emergency.chooseOne')] : []),
    ...([...words.trim()].length < shortestTold ? [t('wishes.emergency.tooShort')] : []),
  ]
  const send = () => act.mutate({ body: { needs, ownWords: words } })
  return (
    <VStack gap="space-16">
      <CheckboxGroup
        legend={t('wishes.emergency.what')}
        value={needs}
        onChange={(next: EmergencyNeed[]) => setNeeds(next)}
      >
        {emergencyNeeds.map((need) => (
          <Checkbox key={need} value={need}>
            {t(`wishes.emergency.needs.${need}`)}
          </Checkbox>
        ))}
      </CheckboxGroup>
      <Textarea
        label={t('wishes.emergency.words')}
        description={t('wishes.emergency.wordsHelp')}
        minRows={2}
        maxLength={2000}
        value={words}
        onChange={({ target }) => setWords(target.value)}
      />
      {act.isError && <ProblemNotice problem={act.error} onRetry={send} />}
      <Blocked reasons={missing} loading={act.isPending} onClick={send} className="client-send">
        {t('wishes.emergency.send')}
      </Blocked>
    </VStack>
  )
}
