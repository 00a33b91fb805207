/** Other needs (SoL 12:1), as people would look for them: those Socialstyrelsen and municipalities name. Each is decided by itself. */
export const needGroups = {
  care: ['healthcare', 'medical_travel', 'medicine', 'dental', 'glasses'],
  family: ['childcare_fee', 'child_visits', 'baby_equipment', 'leisure', 'holiday'],
  home: ['home_equipment', 'moving', 'storage', 'rent_debt', 'electricity_debt'],
  other: ['funeral', 'other'],
} as const
