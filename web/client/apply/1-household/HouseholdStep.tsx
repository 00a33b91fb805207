import { PlusIcon } from '@navikt/aksel-icons'
import { Button, Heading, HStack, VStack } from '@navikt/ds-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useDraft } from '../draft/draft.ts'
import { useNames } from '../draft/names.ts'
import { freeKey, type Member } from '../draft/shape.ts'
import { StepPage } from '../StepPage.tsx'
import { Undo, useUndo } from '../Undo.tsx'
import { MemberCard } from './MemberCard.tsx'

/** Who lives here: as registered, with what has changed. */
export function HouseholdStep() {
  const { t } = useTranslation('client')
  const { content, tell } = useDraft()
  const { members } = content.household
  const names = useNames(members)
  const [open, setOpen] = useState<string | null>(null)
  const undo = useUndo()
  const put = (next: readonly Member[]) => tell({ household: { members: [...next], changed: true } })
  const add = (role: Member['role']) => {
    const member = newMember(role, freeKey('new-', members))
    put([...members, member])
    setOpen(member.key)
  }
  const remove = (member: Member) => {
    undo.offer(names.person(member), { household: content.household, incomes: content.incomes })
    tell({
      household: { members: members.filter((one) => one !== member), changed: true },
      incomes: content.incomes.filter((income) => income.member !== member.key),
    })
  }
  return (
    <StepPage name="household" title={t('household.title')} lead={t('household.lead')}>
      {(told) => (
        <section>
          <Heading level="2" size="small" spacing>
            {t('household.people')}
          </Heading>
          <ul className="client-cards">
            {members.map((member) => (
              <li key={member.key}>
                <MemberCard
                  member={member}
                  name={names.person(member)}
                  isOpen={open === member.key}
                  onOpen={(isOpen) => setOpen(isOpen ? member.key : null)}
                  onChange={(next) => put(members.map((one) => (one.key === member.key ? next : one)))}
                  {...(member.role === 'applicant' ? {} : { onRemove: () => remove(member) })}
                  told={told}
                />
              </li>
            ))}
          </ul>
          <Undo of={undo} />
          <AddPeople hasCoApplicant={members.some(({ role }) => role === 'co_applicant')} onAdd={add} />
        </section>
      )}
    </StepPage>
  )
}

function AddPeople({ hasCoApplicant, onAdd }: { hasCoApplicant: boolean; onAdd: (role: Member['role']) => void }) {
  const { t } = useTranslation('client')
  const icon = <PlusIcon aria-hidden />
  return (
    <VStack align="start" className="client-after">
      <HStack gap="space-12">
        <Button type="button" variant="secondary" icon={icon} onClick={() => onAdd('child')}>
          {t('household.addChild')}
        </Button>
        {!hasCoApplicant && (
          <Button type="button" variant="secondary" icon={icon} onClick={() => onAdd('co_applicant')}>
            {t('household.addCoApplicant')}
          </Button>
        )}
      </HStack>
    </VStack>
  )
}

const newMember = (role: Member['role'], key: string): Member => ({
  key,
  role,
  givenName: null,
  familyName: null,
  personNumber: null,
  living: 'full',
  days: 30,
  lunchAway: false,
  inSchool: false,
})
