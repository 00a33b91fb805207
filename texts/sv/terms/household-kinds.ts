/** Households by adults and children, as a simulation tells them apart. */
export const householdKinds = {
  single: 'Ensamstående utan barn',
  single_one_child: 'Ensamstående med ett barn',
  single_two_children: 'Ensamstående med två barn',
  single_more_children: 'Ensamstående med tre barn eller fler',
  couple: 'Par utan barn',
  couple_one_child: 'Par med ett barn',
  couple_two_children: 'Par med två barn',
  couple_more_children: 'Par med tre barn eller fler',
  others: 'Övriga',
}
