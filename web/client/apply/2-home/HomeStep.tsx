import { Alert, Radio, RadioGroup } from '@navikt/ds-react'
import { useTranslation } from 'react-i18next'
import { CountField } from '../CountField.tsx'
import { useDraft } from '../draft/draft.ts'
import type { Home } from '../draft/shape.ts'
import { StepPage } from '../StepPage.tsx'

const forms = ['rental', 'sublet', 'owned', 'lodger', 'with_others', 'none'] as const
const mostRooms = 20
const mostOthers = 20

/** How one lives: the form, the rooms, who else is there. */
export function HomeStep() {
  const { t } = useTranslation('client')
  const { content, tell } = useDraft()
  const { home } = content
  const put = (part: Partial<Home>) =>
    tell({ home: { form: 'rental', rooms: null, othersInDwelling: 0, ...home, ...part } })
  return (
    <StepPage name="home" title={t('dwelling.title')} lead={t('dwelling.lead')}>
      {(told) => (
        <>
          <RadioGroup
            legend={t('dwelling.form.question')}
            value={home?.form ?? ''}
            error={told('form')}
            onChange={(form: Home['form']) => put({ form })}
          >
            {forms.map((form, at) => (
              <Radio key={form} value={form} {...(at === 0 ? { id: 'form' } : {})}>
                {t(`dwelling.form.${form}`)}
              </Radio>
            ))}
          </RadioGroup>
          <div role="status">{home?.form === 'none' && <Alert variant="warning">{t('dwelling.noneHelp')}</Alert>}</div>
          {home && home.form !== 'none' && (
            <>
              <CountField
                id="rooms"
                label={t('dwelling.rooms.question')}
                description={t('dwelling.rooms.help')}
                error={undefined}
                value={home.rooms}
                from={1}
                to={mostRooms}
                onCount={(rooms) => put({ rooms })}
              />
              <CountField
                id="others"
                label={t('dwelling.others.question')}
                description={t('dwelling.others.help')}
                error={undefined}
                value={home.othersInDwelling}
                from={0}
                to={mostOthers}
                onCount={(othersInDwelling) => put({ othersInDwelling })}
              />
            </>
          )}
        </>
      )}
    </StepPage>
  )
}
