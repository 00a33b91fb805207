import type { RespiteLetterTexts } from '../respite-letter-text.ts'

/** The words of a letter about respite on the housing cost. */
export const respiteLetter = {
  title: 'Decision on respite for your housing cost',
  decided:
    'We have decided that your household has time to lower its housing cost, from {{from}} to {{until}}. That time is called respite.',
  counted:
    'During the respite we count your whole rent, {{rent}} a month. In the municipality’s guidelines the highest rent for a household like yours is {{guideline}}.',
  asked: 'This is what we ask you to do meanwhile:',
  demands: {
    queue: 'Stand in a housing queue',
    seek: 'Apply for homes that are free',
    exchange: 'Look for an exchange',
    lodger: 'Try to share the home',
    benefit: 'Apply for housing benefits',
    debt_advice: 'Get advice on budget and debts',
    other: 'Other',
  },
  demand: '– {{demand}}: {{text}}',
  tell: 'Tell us what you do and whether anything stands in your way, in the e-service or by telephone. Debts that keep you from getting a lease are an obstacle, and are not held against you.',
  after:
    'Before {{until}} we look together at how it has gone. Only after that, and by a new decision, may we count a lower rent.',
  label: 'Rent during the respite',
  outcome: 'Respite until {{until}}',
} satisfies RespiteLetterTexts
