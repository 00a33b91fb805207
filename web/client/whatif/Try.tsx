import { Alert, BodyLong, Heading, Select, VStack } from '@navikt/ds-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { CalculationInput } from '../../../rules/calculation/input.ts'
import { AmountField } from '../../ui/fields/AmountField.tsx'
import { useFormat } from '../../ui/language/format.ts'
import { useWords } from '../../ui/language/words.ts'
import type { MyMonth } from '../month/my-month.ts'
import { inputOf, known, rentNow, tryRent, tryWage, whoMayWork, type Tried } from './tried.ts'

/** An amount to begin with, so that the first answer stands there at once. */
const firstWage = 300_000

/** Try a wage or a rent; the rules answer at once, on the phone itself. */
export function Try({ of }: { of: MyMonth }) {
  const { t } = useTranslation('client')
  const format = useFormat()
  const input = inputOf(of)
  return (
    <VStack gap="space-24">
      <Alert variant="info" size="small">
        {t('whatIf.estimate', { month: format.month(of.month) })}
      </Alert>
      <Wage input={input} names={of.names} />
      <Rent input={input} />
      <Known input={input} names={of.names} />
    </VStack>
  )
}

interface Props {
  input: CalculationInput
  names: MyMonth['names']
}

function Wage({ input, names }: Props) {
  const { t } = useTranslation('client')
  const words = useWords()
  const workers = whoMayWork(input)
  const [member, setMember] = useState(workers[0] ?? '')
  const [wage, setWage] = useState<number | null>(firstWage)
  if (member === '') return null
  const tried = wage === null || wage === 0 ? null : tryWage(input, member, wage)
  return (
    <VStack as="section" gap="space-12" align="start">
      <Heading level="3" size="xsmall">
        {t('whatIf.wage.title')}
      </Heading>
      {workers.length > 1 && (
        <Select label={t('whatIf.wage.who')} value={member} onChange={({ target }) => setMember(target.value)}>
          {workers.map((key, at) => (
            <option key={key} value={key}>
              {names[key] ?? t('whatIf.person', { number: at + 1 })}
            </option>
          ))}
        </Select>
      )}
      <AmountField
        label={t('whatIf.wage.amount')}
        description={t('whatIf.wage.help')}
        value={wage}
        onAmount={setWage}
      />
      <Answer tried={tried} tell={(line) => words.plain(line.because)} />
    </VStack>
  )
}

function Rent({ input }: { input: CalculationInput }) {
  const { t } = useTranslation('client')
  const format = useFormat()
  const now = rentNow(input)
  const [rent, setRent] = useState<number | null>(now)
  const tried = rent === null || rent === now ? null : tryRent(input, rent)
  return (
    <VStack as="section" gap="space-12" align="start">
      <Heading level="3" size="xsmall">
        {t('whatIf.rent.title')}
      </Heading>
      <AmountField
        label={t('whatIf.rent.amount')}
        description={t('whatIf.rent.help', { rent: format.kronor(now) })}
        value={rent}
        onAmount={setRent}
      />
      <Answer
        tried={tried}
        tell={({ counted, before, after }) => {
          const amounts = { rent: format.kronor(rent ?? 0), counted: format.kronor(counted) }
          const support = { before: format.kronor(before), after: format.kronor(after) }
          const whole = counted === (rent ?? 0) ? '' : `${t('whatIf.rent.part', amounts)} `
          return whole + t(before === after ? 'whatIf.rent.same' : 'whatIf.rent.becomes', support)
        }}
      />
    </VStack>
  )
}

/** The answer as a sentence, told also to those who do not see it change. */
function Answer<T>({ tried, tell }: { tried: Tried<T> | null; tell: (answer: T) => string }) {
  const { t } = useTranslation('client')
  const words = useWords()
  const no = tried?.no ? words.refusal(tried.no.code, tried.no.facts) : null
  return (
    <div role="status" className="client-tried">
      {tried?.no === null && (
        <>
          <BodyLong weight="semibold">{tell(tried.answer)}</BodyLong>
          <BodyLong size="small">{t('whatIf.noDecision')}</BodyLong>
        </>
      )}
      {no && (
        <BodyLong>
          {no.title}. {no.detail}
        </BodyLong>
      )}
    </div>
  )
}

function Known({ input, names }: Props) {
  const { t } = useTranslation('client')
  const words = useWords()
  const lines = known(input)
  if (lines.length === 0) return null
  return (
    <VStack as="section" gap="space-12">
      <Heading level="3" size="xsmall">
        {t('whatIf.known')}
      </Heading>
      <ul className="client-rows">
        {lines.map((line) => (
          <li key={`${line.term} ${line.about ?? ''}`}>
            <strong>
              {[words.term(line.term), line.about === undefined ? undefined : names[line.about]]
                .filter(Boolean)
                .join(', ')}
            </strong>
            <BodyLong>{words.plain(line.because)}</BodyLong>
          </li>
        ))}
      </ul>
    </VStack>
  )
}
