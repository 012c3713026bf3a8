package org.passage.shelters.availability;

/** What a rule does to a shelter in the answer. */
public enum RuleEffect {
  REFUSED,
  RANKED,
  NOTED
}
