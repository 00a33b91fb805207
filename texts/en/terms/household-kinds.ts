/** Households by adults and children, as a simulation tells them apart. */
export const householdKinds = {
  single: 'Single without children',
  single_one_child: 'Single with one child',
  single_two_children: 'Single with two children',
  single_more_children: 'Single with three or more children',
  couple: 'Couple without children',
  couple_one_child: 'Couple with one child',
  couple_two_children: 'Couple with two children',
  couple_more_children: 'Couple with three or more children',
  others: 'Others',
}
