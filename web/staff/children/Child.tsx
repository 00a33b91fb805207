import { BodyShort, Button, Heading, Tag } from '@navikt/ds-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { lacking } from '../../../rules/children/analysis.ts'
import { useFormat } from '../../ui/language/format.ts'
import type { ChildOfMonth, ChildrenOfMonth } from './endpoints.ts'
import { yearsOn } from '../month/labels.ts'
import type { AskedOf } from './asked.ts'
import { ChildForm } from './ChildForm.tsx'
import { Voice } from './Voice.tsx'
import { isEmpty, texts } from './texts.ts'

interface Props {
  child: ChildOfMonth
  before: ChildrenOfMonth['before'][number] | null
  name: string
  at: { caseId: string; month: string }
  /** Null: the month is decided. */
  asks: AskedOf | null
  staff: ChildrenOfMonth['staff']
}

/** One child: how it lives, and what is written of it. The form opens by itself when it is asked for. */
export function Child({ child, before, name, at, asks, staff }: Props) {
  const { t } = useTranslation('staff')
  const asked = asks?.asked ?? null
  const [opened, setOpened] = useState(false)
  const heading = `child-${child.personId}-heading`
  const isWriting = asked !== null && (opened || asked !== 'nothing' || !isEmpty(child.analysis.content))
  return (
    <section className="staff-child" aria-labelledby={heading}>
      <div className="staff-child-head">
        <Heading level="3" size="xsmall" id={heading}>
          {t('children.child', { name, years: yearsOn(child.born, `${at.month}-01`) })}
        </Heading>
        {asks && asked !== 'nothing' && (
          <Standing lacks={lacking(child.analysis.content, asks.asked, asks.isVoiceAsked)} />
        )}
      </div>
      <Living living={child.living} month={at.month} />
      {isWriting && <ChildForm child={child} before={before} name={name} at={at} asked={asked} staff={staff} />}
      {asked !== null && !isWriting && (
        <div className="ui-no-print">
          <Button size="small" variant="tertiary" onClick={() => setOpened(true)}>
            {t('children.write', { name })}
          </Button>
        </div>
      )}
      {asked === null && <Written child={child} staff={staff} />}
    </section>
  )
}

function Standing({ lacks }: { lacks: ReturnType<typeof lacking> }) {
  const { t } = useTranslation('staff')
  return (
    <Tag size="small" variant="moderate" data-color={lacks.length > 0 ? 'warning' : 'success'}>
      {lacks.length > 0
        ? t('children.lacking', { what: lacks.map((one) => t(`children.lacks.${one}`)).join(', ') })
        : t('children.written')}
    </Tag>
  )
}

/** How the child lives this month; before or after that, when it is otherwise. */
function Living({ living, month }: { living: ChildOfMonth['living']; month: string }) {
  const { t } = useTranslation('staff')
  const says = ({ living: how, days, from, to }: ChildOfMonth['living'][number]) => {
    const said = t(`children.living.${how}`, { days })
    return to === null
      ? t('children.living.since', { how: said, from })
      : t('children.living.until', { how: said, from, to })
  }
  const isNow = ({ from, to }: ChildOfMonth['living'][number]) =>
    from.slice(0, 7) <= month && (to === null || to.slice(0, 7) >= month)
  const others = living.filter((one) => !isNow(one))
  return (
    <div>
      {living.filter(isNow).map((one) => (
        <BodyShort key={one.from} size="small">
          {says(one)}
        </BodyShort>
      ))}
      {others.length > 0 && (
        <details>
          <summary>{t('children.living.earlier')}</summary>
          {others.map((one) => (
            <BodyShort key={one.from} size="small">
              {says(one)}
            </BodyShort>
          ))}
        </details>
      )}
    </div>
  )
}

/** As it stood when the month was decided; a month from before decisions kept it, as it stands. */
function Written({ child, staff }: Pick<Props, 'child' | 'staff'>) {
  const { t } = useTranslation('staff')
  const format = useFormat()
  const decided = child.decided.at(-1)
  const content = decided?.content ?? child.analysis.content
  if (isEmpty(content)) return null
  return (
    <div>
      {decided && (
        <BodyShort size="small">{t('children.decided', { at: format.instant(decided.decidedAt) })}</BodyShort>
      )}
      <dl className="staff-child-said">
        {texts
          .filter((which) => content[which] !== '')
          .map((which) => (
            <div key={which}>
              <dt>{t(`children.${which}`)}</dt>
              <dd>{content[which]}</dd>
            </div>
          ))}
      </dl>
      {content.voice && <Voice voice={content.voice} staff={staff} />}
    </div>
  )
}
