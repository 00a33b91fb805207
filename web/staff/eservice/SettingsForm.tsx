import { Fieldset, Select, Textarea, TextField, VStack } from '@navikt/ds-react'
import { useTranslation } from 'react-i18next'
import { z } from 'zod'
import { Blocked } from '../../ui/Blocked.tsx'
import { DayField } from '../../ui/fields/DayField.tsx'
import { today } from '../../ui/language/format.ts'
import { ProblemNotice } from '../../ui/ProblemNotice.tsx'
import { useAct } from '../../ui/query.ts'
import { useKept } from '../../ui/saving/kept.ts'
import { endpoints } from '../endpoints.ts'
import type { EserviceSettings } from './endpoints.ts'

interface Props extends Pick<EserviceSettings, 'quickExit' | 'said'> {
  onDone: () => unknown
}

const form = z.object({
  quickExit: z.string(),
  email: z.string(),
  phone: z.string(),
  assessedOn: z.string(),
  assessedBy: z.enum(['self', 'external']),
  shortcomings: z.string(),
})
type Form = z.infer<typeof form>
const isForm = (found: unknown): found is Form => form.safeParse(found).success

const lines = (text: string) => text.split('\n').flatMap((one) => (one.trim() === '' ? [] : [one.trim()]))

const written = ({ quickExit, said }: Pick<Props, 'quickExit' | 'said'>): Form => ({
  quickExit,
  email: said?.accessibilityEmail ?? '',
  phone: said?.accessibilityPhone ?? '',
  assessedOn: said?.assessedOn ?? '',
  assessedBy: said?.assessedBy ?? 'self',
  shortcomings: (said?.shortcomings ?? []).join('\n'),
})

const ready = ({ quickExit, email, phone, assessedOn, assessedBy, shortcomings }: Form) => ({
  quickExit: quickExit.trim(),
  accessibilityEmail: email.trim(),
  accessibilityPhone: phone.trim(),
  assessedOn: assessedOn === '' ? null : assessedOn,
  assessedBy: assessedOn === '' ? null : assessedBy,
  shortcomings: lines(shortcomings),
})

/** The fields of the settings. What is typed is kept in the tab until it is saved. */
export function SettingsForm({ quickExit, said, onDone }: Props) {
  const { t } = useTranslation('staff')
  const first = written({ quickExit, said })
  const [typed, setTyped] = useKept('eservice', first, isForm)
  const put = (more: Partial<Form>) => setTyped({ ...typed, ...more })
  const act = useAct(endpoints.saveEserviceSettings, () => {
    setTyped(first)
    return onDone()
  })
  const missing = [
    !typed.quickExit.trim().startsWith('https://') && t('eservice.needsQuickExit'),
    !/^\S+@\S+$/.test(typed.email.trim()) && t('eservice.needsEmail'),
    typed.phone.trim() === '' && t('eservice.needsPhone'),
  ].filter((one) => one !== false)
  return (
    <VStack gap="space-16">
      <TextField
        size="small"
        label={t('eservice.quickExit')}
        description={t('eservice.quickExitHow')}
        maxLength={200}
        value={typed.quickExit}
        onChange={({ target }) => put({ quickExit: target.value })}
      />
      <StatementFields typed={typed} put={put} />
      {act.isError && <ProblemNotice problem={act.error} headingLevel="2" />}
      <Blocked
        size="small"
        reasons={missing}
        loading={act.isPending}
        onClick={() => act.mutate({ body: ready(typed) })}
      >
        {t('eservice.save')}
      </Blocked>
    </VStack>
  )
}

function StatementFields({ typed, put }: { typed: Form; put: (more: Partial<Form>) => void }) {
  const { t } = useTranslation('staff')
  return (
    <Fieldset legend={t('eservice.statement')} size="small">
      {(['email', 'phone'] as const).map((one) => (
        <TextField
          key={one}
          size="small"
          label={t(`eservice.${one}`)}
          maxLength={one === 'email' ? 200 : 50}
          value={typed[one]}
          onChange={({ target }) => put({ [one]: target.value })}
        />
      ))}
      <DayField
        size="small"
        label={t('eservice.assessedOn')}
        description={t('eservice.assessedOnHow')}
        value={typed.assessedOn}
        onDay={(assessedOn) => put({ assessedOn })}
        to={today()}
      />
      <Select
        size="small"
        label={t('eservice.assessedBy')}
        value={typed.assessedBy}
        onChange={({ target }) => put({ assessedBy: target.value === 'external' ? 'external' : 'self' })}
      >
        <option value="self">{t('eservice.by.self')}</option>
        <option value="external">{t('eservice.by.external')}</option>
      </Select>
      <Textarea
        size="small"
        label={t('eservice.shortcomings')}
        description={t('eservice.shortcomingsHow')}
        value={typed.shortcomings}
        onChange={({ target }) => put({ shortcomings: target.value })}
      />
    </Fieldset>
  )
}
