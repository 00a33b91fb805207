import { Heading, Process } from '@navikt/ds-react'
import { useTranslation } from 'react-i18next'
import type { MyMonth } from './my-month.ts'

interface Step {
  name: 'arrived' | 'investigating' | 'answer' | 'decided' | 'paid'
  status: 'completed' | 'active' | 'uncompleted'
  day: string | null
}

function stepsOf({ status, arrivedOn, decidedOn, payOn, hearings }: MyMonth): Step[] {
  const isDecided = decidedOn !== null
  const waits = status === 'waiting_for_answer'
  const working: Step['status'] = isDecided ? 'completed' : waits ? 'completed' : 'active'
  const answer: Step = { name: 'answer', status: waits ? 'active' : 'completed', day: null }
  return [
    { name: 'arrived', status: 'completed', day: arrivedOn },
    { name: 'investigating', status: working, day: null },
    ...(hearings.length > 0 || waits ? [answer] : []),
    { name: 'decided', status: isDecided ? 'completed' : 'uncompleted', day: decidedOn },
    ...(isDecided && payOn === null
      ? []
      : [
          {
            name: 'paid' as const,
            status:
              status === 'paid' ? ('completed' as const) : isDecided ? ('active' as const) : ('uncompleted' as const),
            day: payOn,
          },
        ]),
  ]
}

/** How far it has come, step by step. */
export function Progress({ of }: { of: MyMonth }) {
  const { t } = useTranslation('client')
  return (
    <section>
      <Heading level="2" size="medium" className="client-above" id="progress">
        {t('month.timeline')}
      </Heading>
      <Process aria-labelledby="progress" hideStatusText>
        {stepsOf(of).map(({ name, status, day }) => (
          <Process.Event
            key={name}
            status={status}
            title={t(`month.steps.${name}`)}
            {...(day === null ? {} : { timestamp: day })}
          >
            <span className={status === 'active' ? undefined : 'ui-hidden'}>{t(`month.state.${status}`)}</span>
          </Process.Event>
        ))}
      </Process>
    </section>
  )
}
