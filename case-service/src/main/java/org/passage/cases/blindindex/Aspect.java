package org.passage.cases.blindindex;

/** What of a word is compared, the better first. */
enum Aspect {
  SPELLING(MatchQuality.EXACT, 10_000),
  SOUND(MatchQuality.PHONETIC, 100),
  SKELETON(MatchQuality.PHONETIC, 1),
  /** Of a word in Arabic script. */
  ARABIC_SKELETON(MatchQuality.PHONETIC, 1);

  private final MatchQuality quality;
  private final int weight;

  Aspect(MatchQuality quality, int weight) {
    this.quality = quality;
    this.weight = weight;
  }

  MatchQuality quality() {
    return quality;
  }

  /** More than any number of the words of one name that match less well. */
  int weight() {
    return weight;
  }
}
