import type { Draft } from '../../draft.ts'
import type { contacts as contactsSv } from '../../sv/client/contacts.ts'

export const contacts = {
  title: 'Наші контакти',
  lead: 'Тут ви бачите, коли ми розмовляли, писали чи намагалися з вами зв’язатися. Ви маєте право прочитати, що написано в журналі: запитайте свого відповідального працівника.',
  none: 'Жодного контакту ще не записано',
  list: 'Контакти, найновіший перший',
  when: 'Коли',
  how: 'Як',
  who: 'З ким',
  result: 'Що сталося',
  channels: {
    call: 'Телефон',
    booked_visit: 'Запланований візит',
    spontaneous_visit: 'Візит',
    message: 'Повідомлення',
    email: 'Електронна пошта',
    sms: 'SMS',
    letter: 'Лист',
  },
  results: {
    reached: 'Ми поговорили',
    not_reached: 'Ми не змогли зв’язатися',
    message_left: 'Залишено повідомлення',
    no_show: 'Візит не відбувся',
    delivered: 'Надіслано',
  },
  promises: 'Ми обіцяли вам зателефонувати',
  promise: '{{who}} зателефонує не пізніше {{at}}.',
  late: '{{who}} мав зателефонувати {{at}}. Ми запізнилися. Будь ласка, зателефонуйте нам.',
  wrong: 'Щось не так? Скажіть нам, і ми це запишемо.',
} satisfies Draft<typeof contactsSv>
