const shape = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/

/** A UUID as we write it. Ids carry no personal data and may stand in addresses. */
export const isId = (text: string): boolean => shape.test(text)
