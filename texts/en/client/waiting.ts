import type { Texts } from '../../languages.ts'
import type { waiting as sv } from '../../sv/client/waiting.ts'

export const waiting: Texts<typeof sv> = {
  title: 'When can you expect a decision?',
  mostBy: 'Most people who applied as you did had their decision by {{day}} at the latest.',
  halfBy: 'Half of them had it by {{day}}.',
  longer: 'Your application has taken longer than most. Please call us and ask.',
  tooFew: 'There are too few decisions to say how long it usually takes.',
  from: 'Counted on {{count}} applications that we have decided in the last six months. It is not a promise.',
  fromFirst:
    'Counted on {{count}} first applications that we have decided in the last six months. It is not a promise.',
}
