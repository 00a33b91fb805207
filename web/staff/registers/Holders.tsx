import { Tag, VStack } from '@navikt/ds-react'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../ui/language/format.ts'
import { Cite } from '../../ui/LineTree.tsx'
import type { Registers } from '../endpoints.ts'
import type { Labels } from '../month/labels.ts'

type Answer = Registers['answers'][number]

/** Each holder's answer, person by person: what did not come is said first, and never looks like nothing. */
export function Holders({ found, labels }: { found: Registers; labels: Labels }) {
  const { t } = useTranslation('staff')
  return [...Map.groupBy(found.answers, ({ personId }) => personId)].map(([personId, answers]) => (
    <div
      key={personId}
      className="ui-scroll"
      role="region"
      tabIndex={0}
      aria-label={t('registers.statesOf', { who: labels.byKey(personId) })}
    >
      <table className="ui-table ui-stack">
        <caption className="staff-caption">{t('registers.statesOf', { who: labels.byKey(personId) })}</caption>
        <thead>
          <tr>
            <th scope="col">{t('registers.holder')}</th>
            <th scope="col">{t('registers.state')}</th>
          </tr>
        </thead>
        <tbody>
          {answers
            .toSorted((a, b) => order(a) - order(b))
            .map((one) => (
              <Row key={one.registerAnswerId} of={one} />
            ))}
        </tbody>
      </table>
    </div>
  ))
}

const order = ({ answer }: Answer): number => ['not_fetched', 'fetched', 'nothing'].indexOf(answer.state)
const colours = { fetched: 'success', nothing: 'neutral', not_fetched: 'warning' } as const

function Row({ of: { holder, source, answeredAt, answer, failedSince, objections } }: { of: Answer }) {
  const { t } = useTranslation('staff')
  const format = useFormat()
  return (
    <tr>
      <th scope="row">
        {t(`completions.holders.${holder}`)} <Cite source={source} />
      </th>
      <td data-label={t('registers.state')}>
        <VStack gap="space-4">
          <span>
            <Tag size="small" variant={colours[answer.state]}>
              {t(`registers.states.${answer.state}`)}
            </Tag>{' '}
            <span className="ui-cite">{format.instant(answeredAt)}</span>
          </span>
          {answer.state === 'not_fetched' && <span>{t(`registers.whys.${answer.why}`)}</span>}
          {answer.state === 'fetched' && <Facts of={answer} />}
          {failedSince !== null && (
            <span>
              {t('registers.failedSince', { at: format.instant(failedSince), before: format.instant(answeredAt) })}
            </span>
          )}
          {objections.map(({ words, madeAt }) => (
            <span key={madeAt}>{t('registers.objection', { words })}</span>
          ))}
        </VStack>
      </td>
    </tr>
  )
}

function Facts({ of: { facts, isPartial, isMarked } }: { of: Extract<Answer['answer'], { state: 'fetched' }> }) {
  const { t } = useTranslation('staff')
  return (
    <>
      {facts.map(({ fact, value }) => (
        <span key={`${fact} ${value}`}>
          {t(`registers.facts.${fact}`)}: {value}
        </span>
      ))}
      {isPartial && <strong>{t('registers.partial')}</strong>}
      {isMarked && <strong>{t('registers.marked')}</strong>}
    </>
  )
}
