import { BodyLong, BodyShort, Heading, HStack, Tag, VStack } from '@navikt/ds-react'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../ui/language/format.ts'
import { PageTitle } from '../../ui/Page.tsx'
import { useRead } from '../../ui/query.ts'
import { Loaded } from '../../ui/states.tsx'
import { lookUp } from '../cases/names.tsx'
import { endpoints, type Work } from '../endpoints.ts'
import { Absences } from './Absences.tsx'
import { HandOverForm } from './HandOverForm.tsx'

/** Handing over, being away, and what has been handed over. */
export function WorkPage() {
  const { t } = useTranslation('staff')
  const query = useRead(endpoints.work, {})
  return (
    <VStack gap="space-24" className="staff-page">
      <PageTitle title={t('work.title')} />
      <Loaded query={query} rows={10}>
        {(work) => (
          <>
            <HandOverForm work={work} />
            <Absences work={work} />
            <HandOvers work={work} />
            <Conflicts work={work} />
          </>
        )}
      </Loaded>
    </VStack>
  )
}

function HandOvers({ work: { handOvers } }: { work: Work }) {
  const { t } = useTranslation('staff')
  return (
    <section className="staff-paper staff-padded" aria-label={t('work.handOvers.title')}>
      <VStack gap="space-16">
        <Heading level="2" size="small">
          {t('work.handOvers.title')}
        </Heading>
        {handOvers.length === 0 && <BodyShort>{t('work.handOvers.empty')}</BodyShort>}
        {handOvers.map(({ handOverId, by, to, startsOn, note, toMe, cause, cases }) => (
          <div key={handOverId}>
            <HStack gap="space-8" align="center">
              <BodyShort weight="semibold">{t('work.handOvers.got', { by, to, day: startsOn })}</BodyShort>
              {toMe && (
                <Tag size="small" variant="moderate" data-color="accent">
                  {t('work.handOvers.toMe')}
                </Tag>
              )}
              {cause === 'conflict_of_interest' && (
                <Tag size="small" variant="moderate" data-color="warning">
                  {t('work.handOvers.conflict')}
                </Tag>
              )}
            </HStack>
            <BodyLong className="staff-wrap">{note}</BodyLong>
            <BodyShort size="small">
              {cases
                .map(({ caseNumber, from }) =>
                  from === null || from === by
                    ? caseNumber
                    : `${caseNumber} (${t('work.handOvers.was', { name: from })})`,
                )
                .join(', ')}
            </BodyShort>
          </div>
        ))}
      </VStack>
    </section>
  )
}

function Conflicts({ work: { conflicts } }: { work: Work }) {
  const { t } = useTranslation('staff')
  const format = useFormat()
  const grounds: Readonly<Record<string, string>> = t('work.conflict.grounds', { returnObjects: true })
  if (conflicts.length === 0) return null
  return (
    <section className="staff-paper staff-padded" aria-label={t('work.conflicts.title')}>
      <Heading level="2" size="small" spacing>
        {t('work.conflicts.title')}
      </Heading>
      <ul className="staff-plain-list">
        {conflicts.map(({ caseNumber, name, ground, explanation, at }) => (
          <li key={`${caseNumber} ${name}`}>
            {t('work.conflicts.row', {
              name,
              number: caseNumber,
              day: format.instant(at),
              ground: lookUp(grounds, ground),
            })}
            {explanation !== '' && <BodyShort size="small">{explanation}</BodyShort>}
          </li>
        ))}
      </ul>
    </section>
  )
}
