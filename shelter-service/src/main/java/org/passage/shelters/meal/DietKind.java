package org.passage.shelters.meal;

/** How somebody eats, as she says. */
public enum DietKind {
  VEGETARIAN,
  VEGAN,
  PESCATARIAN,
  HALAL,
  KOSHER,
  NO_PORK,
  NO_BEEF,
  NO_ALCOHOL,
  SOFT_FOOD,
  OTHER
}
