import { Alert, BodyShort, HStack, TextField, VStack } from '@navikt/ds-react'
import { useTranslation } from 'react-i18next'
import type { AssessmentContent, MonthData } from '../endpoints.ts'
import type { Labels } from '../month/labels.ts'
import { Section } from '../month/sections.tsx'
import { MemberRow } from './MemberRow.tsx'
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
        <div className="ui-scroll" role="region" aria-label={t('month.household.caption')} tabIndex={0}>
          <table className="ui-table">
            <caption className="ui-hidden">{t('month.household.caption')}</caption>
            <thead>
              <tr>
                <th scope="col">{t('month.household.person')}</th>
                <th scope="col">{t('month.household.born')}</th>
                <th scope="col">{t('month.household.counted')}</th>
                <th scope="col">{t('month.household.days')}</th>
                <th scope="col">{t('month.household.lunch')}</th>
                <th scope="col">{t('month.household.school')}</th>
              </tr>
            </thead>
            <tbody>
              {content.members.map((member) => (
                <MemberRow
                  key={member.key}
                  member={member}
                  month={data.month}
                  person={data.people.find((one) => one.key === member.key || one.personId === member.key)}
                  name={labels.byKey(member.key)}
                  onChange={
                    edit &&
                    ((next) => edit({ members: content.members.map((one) => (one.key === next.key ? next : one)) }))
                  }
                />
              ))}
            </tbody>
          </table>
        </div>
        <HStack gap="space-24" align="end">
          <TextField
            label={t('month.household.others')}
            description={t('month.household.othersWhy')}
            size="small"
            htmlSize={4}
            inputMode="numeric"
            readOnly={edit === null}
            value={content.othersInDwelling}
            onChange={({ target }) => {
              const count = Number(target.value)
              if (edit && Number.isInteger(count) && count >= 0 && count <= 20) edit({ othersInDwelling: count })
            }}
          />
          {told?.home && <Home home={told.home} />}
        </HStack>
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
