import { Checkbox } from '@navikt/ds-react'
import { useTranslation } from 'react-i18next'
import { CountField } from '../../ui/fields/CountField.tsx'
import { useFormat } from '../../ui/language/format.ts'
import { ProtectedTag } from '../cases/names.tsx'
import { Reveal } from '../cases/Reveal.tsx'
import type { AssessmentContent, MonthData } from '../endpoints.ts'
import { yearsOn } from '../month/labels.ts'

type Member = AssessmentContent['members'][number]

interface Props {
  caseId: string
  member: Member
  month: string
  person: MonthData['people'][number] | undefined
  name: string
  /** Which of the questions about children are asked for anyone here. */
  asks: Asks
  onChange: ((member: Member) => void) | null
}

const lunchUntil = 6
const adultFrom = 18
const wholeMonth = 30

export interface Asks {
  lunch: boolean
  school: boolean
}

/** Lunch at preschool is asked for the small, school for grown children at home. */
export function asksFor(role: Member['role'], born: string | null | undefined, month: string): Asks {
  if (role !== 'child' || !born) return { lunch: false, school: false }
  const years = yearsOn(born, `${month}-01`)
  return { lunch: years <= lunchUntil, school: years >= adultFrom }
}

/** One person: counted or not, for how many days, and what the norm asks about them. */
export function MemberRow({ caseId, member, month, person, name, asks, onChange }: Props) {
  const { t } = useTranslation('staff')
  const years = person?.born ? yearsOn(person.born, `${month}-01`) : null
  const own = asksFor(member.role, person?.born, month)
  const box = (field: 'counted' | 'lunchAway' | 'inSchool', what: string) => (
    <Checkbox
      size="small"
      hideLabel
      readOnly={onChange === null}
      checked={member[field]}
      onChange={({ target }) => onChange?.({ ...member, [field]: target.checked })}
    >
      {t('month.household.of', { what, who: name })}
    </Checkbox>
  )
  return (
    <tr>
      <th scope="row">
        {name} {person?.protected === true && <ProtectedTag />}
        {person?.protected === true && <Reveal caseId={caseId} personId={person.personId} />}
        {person && <PersonFacts person={person} role={member.role} />}
      </th>
      <td className="staff-nowrap" data-label={t('month.household.born')}>
        {person?.born}
        {years !== null && <span className="ui-because">{t('month.household.age', { count: years })}</span>}
      </td>
      <td data-label={t('month.household.counted')}>{box('counted', t('month.household.counted'))}</td>
      <td data-label={t('month.household.days')}>
        <CountField
          label={t('month.household.of', { what: t('month.household.days'), who: name })}
          hideLabel
          size="small"
          htmlSize={3}
          readOnly={onChange === null}
          value={member.days}
          least={1}
          most={wholeMonth}
          onCount={(days) => onChange?.({ ...member, days })}
        />
      </td>
      {asks.lunch && (
        <td data-label={t('month.household.lunch')}>{own.lunch && box('lunchAway', t('month.household.lunch'))}</td>
      )}
      {asks.school && (
        <td data-label={t('month.household.school')}>{own.school && box('inSchool', t('month.household.school'))}</td>
      )}
    </tr>
  )
}

function PersonFacts({ person, role }: { person: MonthData['people'][number]; role: Member['role'] }) {
  const { t } = useTranslation('staff')
  const format = useFormat()
  const living: Readonly<Record<string, string>> = t('month.household.living', { returnObjects: true })
  const facts = [
    t(`month.household.roles.${role}`),
    person.living === 'full' ? null : (living[person.living] ?? null),
    person.interpreter === null
      ? null
      : t('month.household.interpreter', { language: format.language(person.interpreter) }),
    person.personNumber ?? (person.protected ? null : t('month.household.unnumbered')),
  ]
  return <span className="ui-because">{facts.filter((fact) => fact !== null).join(' · ')}</span>
}
