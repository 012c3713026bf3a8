package org.passage.shelters.visit;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A name as it is compared: without accents, case, and the order of its words. */
record ComparedName(Set<String> words) {
  private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");
  private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");

  static ComparedName of(String written) {
    String plain =
        ACCENTS
            .matcher(Normalizer.normalize(written, Form.NFKD))
            .replaceAll("")
            .toLowerCase(Locale.ROOT);
    return new ComparedName(
        Arrays.stream(BETWEEN.split(plain))
            .filter(it -> !it.isEmpty())
            .collect(Collectors.toUnmodifiableSet()));
  }

  /** Whether all words of the other are among these. */
  boolean holds(ComparedName other) {
    return !other.words.isEmpty() && words.containsAll(other.words);
  }
}
