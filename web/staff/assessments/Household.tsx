import { Alert, BodyShort, HStack, VStack } from '@navikt/ds-react'
import { useTranslation } from 'react-i18next'
import { CountField } from '../../ui/fields/CountField.tsx'
import type { AssessmentContent, MonthData } from '../endpoints.ts'
import type { Labels } from '../month/labels.ts'
import { Section } from '../month/sections.tsx'
import { Dwelling } from './Dwelling.tsx'
import { asksFor, MemberRow } from './MemberRow.tsx'
import { NormLevel } from './NormLevel.tsx'
import type { Edit } from './useAssessment.ts'

interface Props {
  data: MonthData
  content: AssessmentContent
  edit: Edit | null
  labels: Labels
}

/** Who counts this month, and how the household lives. */
export function Household({ data, content, edit, labels }: Props) {
  const { t } = useTranslation('staff')
  const told = data.application?.content
  return (
    <Section name="household">
      <VStack gap="space-12">
        {told?.household.changed === true && (
          <Alert variant="warning" size="small" inline>
            {t('month.household.changed')}
          </Alert>
        )}
        <Members data={data} content={content} edit={edit} labels={labels} />
        <HStack gap="space-16 space-32" align="end">
          <CountField
            label={t('month.household.others')}
            size="small"
            htmlSize={4}
            readOnly={edit === null}
            value={content.othersInDwelling}
            least={0}
            most={20}
            onCount={(othersInDwelling) => edit?.({ othersInDwelling })}
          />
          <Dwelling dwelling={content.dwelling} edit={edit} />
          {told?.home && <Home home={told.home} />}
        </HStack>
        <NormLevel level={content.normLevel ?? null} edit={edit} />
        {told?.message && (
          <div>
            <BodyShort weight="semibold">{t('month.household.message')}</BodyShort>
            <p className="staff-written">{told.message}</p>
          </div>
        )}
      </VStack>
    </Section>
  )
}

function Members({ data, content, edit, labels }: Props) {
  const { t } = useTranslation('staff')
  const personOf = (key: string) => data.people.find((one) => one.key === key || one.personId === key)
  const all = content.members.map((one) => asksFor(one.role, personOf(one.key)?.born, data.month))
  const asks = { lunch: all.some((one) => one.lunch), school: all.some((one) => one.school) }
  return (
    <div className="ui-scroll" role="region" aria-label={t('month.household.caption')} tabIndex={0}>
      <table className="ui-table ui-stack">
        <caption className="ui-hidden">{t('month.household.caption')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('month.household.person')}</th>
            <th scope="col">{t('month.household.born')}</th>
            <th scope="col">{t('month.household.counted')}</th>
            <th scope="col">{t('month.household.days')}</th>
            {asks.lunch && <th scope="col">{t('month.household.lunch')}</th>}
            {asks.school && <th scope="col">{t('month.household.school')}</th>}
          </tr>
        </thead>
        <tbody>
          {content.members.map((member) => (
            <MemberRow
              key={member.key}
              caseId={data.caseId}
              member={member}
              month={data.month}
              person={personOf(member.key)}
              name={labels.byKey(member.key)}
              asks={asks}
              onChange={
                edit && ((next) => edit({ members: content.members.map((one) => (one.key === next.key ? next : one)) }))
              }
            />
          ))}
        </tbody>
      </table>
    </div>
  )
}

type ToldHome = NonNullable<NonNullable<MonthData['application']>['content']['home']>

function Home({ home }: { home: ToldHome }) {
  const { t } = useTranslation('staff')
  const rooms = home.rooms === null ? '' : `, ${t('month.household.rooms', { count: home.rooms })}`
  return (
    <BodyShort>
      <strong>{t('month.household.home')}:</strong> {t(`month.household.forms.${home.form}`)}
      {rooms}
    </BodyShort>
  )
}
