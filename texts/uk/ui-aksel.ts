import type { Draft } from '../draft.ts'
import type { akselTexts as akselSv } from '../sv/ui-aksel.ts'

/** The design system's own strings that residents meet. `{name}` is filled in by it. */
export const akselTexts = {
  global: {
    showMore: 'Показати більше',
    showLess: 'Показати менше',
    readOnly: 'Не можна змінити',
    close: 'Закрити',
    error: 'Помилка',
    info: 'Інформація',
    success: 'Готово',
    warning: 'Застереження',
    announcement: 'Повідомлення',
  },
  ErrorSummary: { heading: 'Виправте це, перш ніж іти далі:' },
  FileUpload: {
    dropzone: {
      button: 'Вибрати файл',
      buttonMultiple: 'Вибрати файли',
      dragAndDrop: 'Перетягніть файл сюди',
      dragAndDropMultiple: 'Перетягніть файли сюди',
      drop: 'Відпустіть',
      or: 'або',
      disabled: 'Зараз завантажити файли не можна',
      disabledFilelimit: 'Більше файлів завантажити не можна',
    },
    item: {
      retryButtonTitle: 'Спробувати завантажити файл ще раз',
      deleteButtonTitle: 'Прибрати файл',
      uploading: 'Завантажуємо …',
      downloading: 'Завантажуємо на пристрій …',
    },
  },
  FormProgress: {
    step: 'Крок {activeStep} з {totalSteps}',
    showAllSteps: 'Показати всі кроки',
    hideAllSteps: 'Сховати всі кроки',
  },
  FormSummary: { editAnswer: 'Змінити відповідь' },
  HelpText: { title: 'Докладніше' },
  Loader: { title: 'Зачекайте …' },
  Process: { active: 'Триває' },
  ProgressBar: {
    progress: '{current} з {max}',
    progressUnknown: 'Не можна сказати, скільки вже зроблено. Зазвичай це триває секунд: {seconds}.',
  },
  Textarea: {
    maxLength: 'Текстове поле, місця для знаків: {maxLength}.',
    charsTooMany: 'Зайвих знаків: {chars}',
    charsLeft: 'Залишилося знаків: {chars}',
  },
  Tooltip: { shortcutSeparator: 'або' },
} satisfies Draft<typeof akselSv>
