package org.passage.cases.blindindex;

import java.util.Set;
import java.util.stream.Stream;

/** Something by which a word is found. */
record Feature(Aspect aspect, String value) {
  private static final int TELLING_CONSONANTS = 3;

  /** Of a word that somebody is called. */
  static Stream<Feature> known(Word word) {
    return Stream.of(
            of(Aspect.SPELLING, word.spellings()),
            of(Aspect.SOUND, word.sounds()),
            of(skeleton(word.arabic()), word.skeletons()))
        .flatMap(it -> it);
  }

  /**
   * Of a word by which somebody is looked for. Across scripts the skeleton is all there is to
   * compare; within one it takes some consonants to mean anything.
   */
  static Stream<Feature> sought(Word word) {
    return Stream.of(
            known(word).filter(it -> it.aspect.weight() > 1 || it.isTelling()),
            of(skeleton(!word.arabic()), word.skeletons()))
        .flatMap(it -> it);
  }

  private static Aspect skeleton(boolean arabic) {
    return arabic ? Aspect.ARABIC_SKELETON : Aspect.SKELETON;
  }

  private static Stream<Feature> of(Aspect aspect, Set<String> values) {
    return values.stream().map(it -> new Feature(aspect, it));
  }

  private boolean isTelling() {
    return value.chars().filter(Character::isLetter).count() >= TELLING_CONSONANTS;
  }
}
