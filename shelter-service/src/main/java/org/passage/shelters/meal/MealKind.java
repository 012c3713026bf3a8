package org.passage.shelters.meal;

/** The meals of a day. */
public enum MealKind {
  BREAKFAST,
  LUNCH,
  DINNER,
  SNACK
}
