import type { Texts } from '../../languages.ts'
import type { appeal as sv } from '../../sv/client/appeal.ts'

export const appeal: Texts<typeof sv> = {
  title: 'Appeal the decision for {{month}}',
  lead: 'Write in your own words. We fill in the rest: your name, your case and which decision it is about.',
  start: 'Appeal here',
  see: 'See your appeal',
  none: 'There is no decision to appeal for this month',
  of: 'The decision of {{day}}',
  to: 'You send it to us, {{committee}}. The administrative court (förvaltningsrätten) tries your appeal if we do not change the decision as you wish.',
  by: 'It must have reached us by {{day}}.',
  tooLate: 'The last day was {{day}}. You can send it anyway. We then judge whether it came too late, and tell you.',
  notOpened: 'You have not opened the decision yet. You have three weeks from the day you open it.',
  wish: 'How do you want the decision to be changed?',
  wishHelp: 'For example: I want money for the whole rent.',
  wishFirst: 'Write how you want the decision to be changed',
  why: 'Why?',
  whyHelp: 'Write what is important to you. You can leave it empty and send more later.',
  help: 'Do you need help to write? Call us or come here, and we will write for you. It costs nothing to appeal.',
  send: 'Send the appeal',
  received: 'We received your appeal on {{day}}.',
  late: 'It came after the last day. We judge whether it will be tried anyway, and tell you.',
  next: 'We first see whether the decision is to be changed. Otherwise we send everything to the administrative court, by {{day}} at the latest.',
  add: 'Do you want to add something? Send it to us as a message.',
}
