package org.passage.shelters.reception;

/** The eight groups of common reactions of a traumatized person (procedure row B). */
public enum ReactionCode {
  FEAR,
  MISTRUST_OF_OTHERS,
  MISTRUST_OF_SELF,
  SELF_BLAME,
  ANGER,
  MEMORY_LAPSES,
  ISOLATION,
  DEPENDENCE
}
