import type { useTranslation } from 'react-i18next'

/** `t` of the staff texts, for functions that are no components. */
export type Translate = ReturnType<typeof useTranslation<'staff'>>['t']
