import { Heading } from '@navikt/ds-react'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../ui/language/format.ts'
import type { Group } from './groups.ts'

const parts = ['lose', 'same', 'gain'] as const
/** Units of a bar's width: the picture is drawn as wide as the page is. */
const width = 1_000

/** For each group how large a part loses, is not touched, and gets more. What is drawn is also said. */
export function Chart({ groups }: { groups: readonly Group[] }) {
  const { t } = useTranslation('staff')
  return (
    <figure className="staff-chart" aria-labelledby="chart">
      <Heading level="3" size="small" id="chart">
        {t('simulations.chart')}
      </Heading>
      <figcaption className="staff-quiet">{t('simulations.chartHow')}</figcaption>
      <ul className="staff-legend" aria-hidden>
        {parts.map((part) => (
          <li key={part}>
            <svg viewBox="0 0 16 16" className="staff-key">
              <Bar part={part} from={0} size={16} height={16} />
            </svg>
            {t(`simulations.legend.${part}`)}
          </li>
        ))}
      </ul>
      <ul className="staff-bars">
        {groups.map((group) => (
          <Row key={group.id} group={group} />
        ))}
      </ul>
    </figure>
  )
}

function Row({ group: { name, isSum, of } }: { group: Group }) {
  const { t } = useTranslation('staff')
  const format = useFormat()
  const told = t('simulations.chartRow', {
    kind: name,
    all: format.number(of.households),
    lose: format.number(of.lose),
    gain: format.number(of.gain),
    same: format.number(of.same),
  })
  const sizes = parts.map((part) => ({ part, size: of.households === 0 ? 0 : (of[part] / of.households) * width }))
  return (
    <li data-sum={isSum}>
      <span aria-hidden className="staff-bar-name">
        {name}
      </span>
      <svg
        viewBox={`0 0 ${width} 20`}
        preserveAspectRatio="none"
        className="staff-bar-svg"
        role="img"
        aria-label={told}
      >
        <title>{told}</title>
        {sizes.map(({ part, size }, at) => (
          <Bar
            key={part}
            part={part}
            from={sizes.slice(0, at).reduce((sum, one) => sum + one.size, 0)}
            size={size}
            height={20}
          />
        ))}
      </svg>
    </li>
  )
}

function Bar({ part, from, size, height }: { part: string; from: number; size: number; height: number }) {
  return size > 0 && <rect x={from} y={0} width={size} height={height} data-part={part} />
}
