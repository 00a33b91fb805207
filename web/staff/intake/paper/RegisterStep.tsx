import { BodyLong, Radio, RadioGroup, VStack } from '@navikt/ds-react'
import { useTranslation } from 'react-i18next'
import { Sections } from '../../../client/apply/6-review/Sections.tsx'
import { Previous } from '../../../client/apply/StepPage.tsx'
import { Blocked } from '../../../ui/Blocked.tsx'
import { PageTitle } from '../../../ui/Page.tsx'
import { ProblemNotice } from '../../../ui/ProblemNotice.tsx'
import { attestedKinds, type Filled } from '../form.ts'
import { When } from '../When.tsx'
import { useRegisterForm } from './useRegisterForm.ts'

/** The application as it will stand, how the form came, and the button that enters it. */
export function RegisterStep() {
  const { t } = useTranslation('staff')
  const { came, fill, missing, act, submit } = useRegisterForm()
  return (
    <VStack gap="space-24">
      <div>
        <PageTitle title={t('papers.form.review.title')} />
        <BodyLong className="client-lead">{t('papers.form.review.lead')}</BodyLong>
      </div>
      <Sections />
      <When form={{ filled: came, fill }} legend={t('papers.form.review.how')} withClock={false} />
      <RadioGroup
        legend={t('papers.form.review.attested')}
        value={came.attested}
        onChange={(attested: Filled['attested']) => fill({ attested })}
      >
        {attestedKinds.map((one) => (
          <Radio key={one} value={one}>
            {t(`intake.form.attestedKinds.${one}`)}
          </Radio>
        ))}
      </RadioGroup>
      {act.isError && <ProblemNotice problem={act.error} />}
      <div>
        <Blocked reasons={missing} loading={act.isPending} onClick={() => void submit()}>
          {t('papers.form.review.submit')}
        </Blocked>
      </div>
      <div>
        <Previous name="review" />
      </div>
    </VStack>
  )
}
