import { BodyShort, Button, Checkbox, HStack, Modal, Textarea, VStack } from '@navikt/ds-react'
import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { Blocked } from '../../ui/Blocked.tsx'
import { useFormat } from '../../ui/language/format.ts'
import { ProblemNotice } from '../../ui/ProblemNotice.tsx'
import type { CaseContacts } from '../endpoints.ts'
import { When } from '../investigations/When.tsx'
import { useContactForm, type ContactForm } from './contact-form.ts'
import { How } from './How.tsx'
import { Whom } from './Whom.tsx'

interface Props {
  caseId: string
  month: string
  people: CaseContacts['people']
  onClose: () => void
  onDone: () => void
}

/** Logging while one talks: the text has the focus, what is usual is chosen, Ctrl + Enter saves. What is typed stays if it is closed. */
export function LogContact({ onClose, ...about }: Props) {
  const { t } = useTranslation(['staff', 'ui'])
  const form = useContactForm(about)
  const missing = useMissing(form)
  const field = useRef<HTMLTextAreaElement>(null)
  // The dialog takes the focus when it opens: the field gets it after that.
  useEffect(() => {
    const after = requestAnimationFrame(() => field.current?.focus())
    return () => cancelAnimationFrame(after)
  }, [])
  const save = () => {
    if (missing.length === 0 && !form.act.isPending) form.submit()
  }
  return (
    <Modal open onClose={onClose} header={{ heading: t('contacts.heading') }} width="medium">
      <Modal.Body>
        <VStack
          gap="space-16"
          onKeyDown={(event) => {
            if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) save()
          }}
        >
          <BodyShort size="small">{t('contacts.lead')}</BodyShort>
          <Textarea
            ref={field}
            size="small"
            label={t('contacts.text')}
            description={t('contacts.textHow')}
            minRows={3}
            value={form.text}
            onChange={({ target }) => form.setText(target.value)}
          />
          <How form={form} />
          <Whom form={form} people={about.people} />
          <HStack gap="space-16" align="start">
            <When moment={form.moment} onChange={form.setMoment} />
          </HStack>
          {form.chosen.other === null && <Promise form={form} />}
          {form.act.isError && <ProblemNotice problem={form.act.error} headingLevel="3" />}
        </VStack>
      </Modal.Body>
      <Modal.Footer>
        <Blocked size="small" reasons={missing} loading={form.act.isPending} onClick={save}>
          {t('contacts.submit')}
        </Blocked>
        <Button size="small" variant="tertiary" onClick={onClose}>
          {t('ui:cancel')}
        </Button>
      </Modal.Footer>
    </Modal>
  )
}

function useMissing({ missing }: ContactForm): string[] {
  const { t } = useTranslation('staff')
  return [
    missing.text ? t('contacts.needsText') : '',
    missing.when ? t('contacts.needsWhen') : '',
    missing.ground ? t('contacts.needsGround') : '',
    missing.promise ? t('contacts.needsPromise') : '',
  ].filter((one) => one !== '')
}

function Promise({ form: { chosen, choose, promise, setPromise, person } }: { form: ContactForm }) {
  const { t } = useTranslation('staff')
  const format = useFormat()
  const language = person?.interpreter ?? null
  return (
    <VStack gap="space-8">
      {language !== null && (
        <Checkbox
          size="small"
          checked={chosen.isInterpreted}
          onChange={({ target }) => choose({ isInterpreted: target.checked })}
        >
          {t('contacts.interpreter', { language: format.language(language) })}
        </Checkbox>
      )}
      <Checkbox size="small" checked={chosen.promises} onChange={({ target }) => choose({ promises: target.checked })}>
        {t('contacts.promise')}
      </Checkbox>
      {chosen.promises && (
        <HStack gap="space-16" align="start">
          <When moment={promise} onChange={setPromise} ahead label={t('contacts.promiseBy')} />
        </HStack>
      )}
    </VStack>
  )
}
