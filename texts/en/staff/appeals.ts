import type { Texts } from '../../languages.ts'
import type { staffAppeals as sv } from '../../sv/staff/appeals.ts'

export const staffAppeals: Texts<typeof sv> = {
  title: 'Appeals',
  none: 'The decision has not been appealed.',
  came: 'came {{day}}, {{how}}.',
  handOver: 'To be handed over to the administrative court promptly, by JO’s measure no later than {{day}} (FL 46).',
  late: 'Came after the three weeks. Whether it was in time is a decision of its own (FL 45).',
  channels: { e_service: 'the e-service', paper: 'on paper', email: 'by e-mail', spoken: 'by word of mouth' },
  register: 'Take an appeal',
  how: 'Write what the person says or has written. Help where it is needed (FL 6). The day it came counts, not the day you write it down.',
  all: 'Everyone who got the decision has appealed it.',
  whose: 'Who appeals?',
  channel: 'How did it come?',
  arrived: 'Came on',
  dayFirst: 'Choose the day it came',
  wish: 'How is the decision to be changed?',
  wishFirst: 'Write how the decision is to be changed',
  why: 'Why?',
  save: 'Save the appeal',
}
