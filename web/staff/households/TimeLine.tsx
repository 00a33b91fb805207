import { useTranslation } from 'react-i18next'
import { today } from '../../ui/language/format.ts'
import { useStayNames, type Stay } from './names.ts'

const days = (day: string): number => Date.parse(`${day}T12:00:00Z`) / 86_400_000
const width = 1000
const height = 14

/** The stays as bars along the days; thinner where somebody lives there by turns. What it shows stands in the table. */
export function TimeLine({ stays }: { stays: readonly Stay[] }) {
  const { t } = useTranslation('staff')
  const name = useStayNames(stays)
  const [first] = stays.map((one) => one.from).toSorted()
  if (first === undefined) return null
  const [from, to] = [days(first), Math.max(days(today()), days(first) + 30)]
  const at = (day: string): number => Math.round(((Math.min(days(day), to) - from) / (to - from)) * width)
  return (
    <figure className="staff-timeline">
      {[...Map.groupBy(stays, (one) => one.personId)].map(([personId, own]) => (
        <div key={personId} className="staff-timeline-row">
          <span>{name(personId)}</span>
          <svg viewBox={`0 0 ${width} ${height}`} preserveAspectRatio="none" aria-hidden focusable={false}>
            <rect className="staff-timeline-ground" x={0} y={0} width={width} height={height} />
            {own.map((one) => (
              <Bar key={one.from} one={one} from={at(one.from)} to={one.to === null ? width : at(one.to)} />
            ))}
          </svg>
        </div>
      ))}
      <div className="staff-timeline-row" aria-hidden>
        <span />
        <span className="staff-timeline-days">
          <span>{first}</span>
          <span>{today()}</span>
        </span>
      </div>
      <figcaption className="ui-hidden">{t('life.household.line')}</figcaption>
    </figure>
  )
}

function Bar({ one, from, to }: { one: Stay; from: number; to: number }) {
  const tall = Math.max(4, Math.round((height * one.days) / 30))
  return (
    <rect
      className={one.role === 'child' ? 'staff-timeline-child' : 'staff-timeline-adult'}
      x={from}
      y={(height - tall) / 2}
      width={Math.max(6, to - from)}
      height={tall}
      rx={2}
    />
  )
}
