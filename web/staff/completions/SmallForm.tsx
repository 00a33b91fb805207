import { Button, HStack, VStack } from '@navikt/ds-react'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Blocked } from '../../ui/Blocked.tsx'
import type { Problem } from '../../ui/problem.ts'
import { ProblemNotice } from '../../ui/ProblemNotice.tsx'

interface Props {
  label: string
  submit: string
  missing: readonly string[]
  act: { isPending: boolean; isError: boolean; error: Problem | null }
  onSubmit: () => void
  onClose: () => void
  children: ReactNode
}

/** Fields with a button that saves and one that closes, and what the server says. */
export function SmallForm({ label, submit, missing, act, onSubmit, onClose, children }: Props) {
  const { t } = useTranslation('ui')
  return (
    <fieldset className="staff-form staff-small-form">
      <legend className="ui-hidden">{label}</legend>
      <VStack gap="space-12">
        {children}
        {act.isError && act.error !== null && <ProblemNotice problem={act.error} headingLevel="3" />}
        <HStack gap="space-8" align="start">
          <Blocked size="small" reasons={missing} loading={act.isPending} onClick={onSubmit}>
            {submit}
          </Blocked>
          <Button size="small" variant="tertiary" onClick={onClose}>
            {t('cancel')}
          </Button>
        </HStack>
      </VStack>
    </fieldset>
  )
}
