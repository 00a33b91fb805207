import { Checkbox, TextField } from '@navikt/ds-react'
import { useTranslation } from 'react-i18next'
import { ProtectedTag } from '../cases/names.tsx'
import type { AssessmentContent, MonthData } from '../endpoints.ts'
import { yearsOn } from '../month/labels.ts'

type Member = AssessmentContent['members'][number]

interface Props {
  member: Member
  month: string
  person: MonthData['people'][number] | undefined
  name: string
  onChange: ((member: Member) => void) | null
}

const lunchUntil = 6
const adultFrom = 18
const wholeMonth = 30

/** One person: counted or not, for how many days, and what the norm asks about them. */
export function MemberRow({ member, month, person, name, onChange }: Props) {
  const { t } = useTranslation('staff')
  const years = person?.born ? yearsOn(person.born, `${month}-01`) : null
  const isChild = member.role === 'child'
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
        {person && <PersonFacts person={person} role={member.role} />}
      </th>
      <td className="staff-nowrap">
        {person?.born}
        {years !== null && <span className="ui-because">{t('month.household.age', { count: years })}</span>}
      </td>
      <td>{box('counted', t('month.household.counted'))}</td>
      <td>
        <TextField
          label={t('month.household.of', { what: t('month.household.days'), who: name })}
          hideLabel
          size="small"
          htmlSize={3}
          inputMode="numeric"
          readOnly={onChange === null}
          value={member.days}
          onChange={({ target }) => {
            const days = Number(target.value)
            if (Number.isInteger(days) && days >= 1 && days <= wholeMonth) onChange?.({ ...member, days })
          }}
        />
      </td>
      <td>{isChild && (years ?? 0) <= lunchUntil && box('lunchAway', t('month.household.lunch'))}</td>
      <td>{isChild && (years ?? 0) >= adultFrom && box('inSchool', t('month.household.school'))}</td>
    </tr>
  )
}

function PersonFacts({ person, role }: { person: MonthData['people'][number]; role: Member['role'] }) {
  const { t } = useTranslation('staff')
  const living: Readonly<Record<string, string>> = t('month.household.living', { returnObjects: true })
  const facts = [
    t(`month.household.roles.${role}`),
    person.living === 'full' ? null : (living[person.living] ?? null),
    person.interpreter === null ? null : t('month.household.interpreter', { language: person.interpreter }),
    person.personNumber,
  ]
  return <span className="ui-because">{facts.filter((fact) => fact !== null).join(' · ')}</span>
}
