package org.passage.reintegration.placement;

/** What a provider may be told of her. */
public enum ToldItem {
  GIVEN_NAME,
  PHONE,
  LANGUAGES,
  FIRST_DAY
}
