package org.passage.shelters.complaint;

/** What a complaint is about. */
public enum ComplaintCategory {
  ABUSE,
  TREATMENT,
  DISCRIMINATION,
  PRIVACY,
  SAFETY,
  HOUSE_RULES,
  FOOD_AND_ROOMS,
  OTHER
}
