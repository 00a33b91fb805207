import { BodyLong, Button, HStack, VStack } from '@navikt/ds-react'
import { useTranslation } from 'react-i18next'
import { Blocked } from '../../ui/Blocked.tsx'
import { PageTitle } from '../../ui/Page.tsx'
import { ProblemNotice } from '../../ui/ProblemNotice.tsx'
import { useGo } from '../frame/To.tsx'
import { Done, Kept } from './Done.tsx'
import { hasQuestion, hasWhen, hasWho, type IntakeForm } from './form.ts'
import { useRegister } from './useRegister.ts'
import { What } from './What.tsx'
import { When } from './When.tsx'
import { Who } from './Who.tsx'
import { Wish } from './Wish.tsx'

/** Taking down what came by phone, desk or post: an application at once, or expressly only a question. */
export function RegisterPage() {
  const { t } = useTranslation('staff')
  const { form, taken, asked, act, submit, again } = useRegister()
  const go = useGo()
  if (taken.isSuccess) return <Done taken={taken.data} onAgain={again} />
  if (asked.isSuccess) return <Kept onAgain={again} />
  return (
    <VStack gap="space-24" className="staff-narrow">
      <PageTitle title={t('intake.form.title')} />
      <BodyLong>{t('intake.form.lead')}</BodyLong>
      <What form={form} />
      {!form.isQuestion && <Who form={form} />}
      <When form={form} legend={t('intake.form.when')} />
      <Wish form={form} />
      {act.isError && <ProblemNotice problem={act.error} />}
      <HStack gap="space-12" align="start">
        <Submit form={form} isPending={act.isPending} onSubmit={submit} />
        <Button variant="tertiary" onClick={() => go('/intake')}>
          {t('intake.done.back')}
        </Button>
      </HStack>
    </VStack>
  )
}

interface Props {
  form: IntakeForm
  isPending: boolean
  onSubmit: () => void
  /** Who and when are known already. */
  isKnown?: boolean
}

export function Submit({ form: { filled, ownWords, isQuestion }, isPending, onSubmit, isKnown = false }: Props) {
  const { t } = useTranslation('staff')
  const missing = isQuestion
    ? [hasQuestion(ownWords) ? '' : t('intake.form.needsQuestion')]
    : [
        isKnown || hasWho(filled) ? '' : t('intake.form.needsWho'),
        ownWords.trim() === '' ? t('intake.form.needsWords') : '',
      ]
  const reasons = [...missing, isKnown || hasWhen(filled) ? '' : t('intake.form.needsWhen')]
  return (
    <Blocked reasons={reasons.filter((one) => one !== '')} loading={isPending} onClick={onSubmit}>
      {t(isQuestion ? 'intake.form.submitQuestion' : 'intake.form.submit')}
    </Blocked>
  )
}
