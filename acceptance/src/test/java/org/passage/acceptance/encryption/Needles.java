package org.passage.acceptance.encryption;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Texts that are looked for all at once: what may hold them is walked through one time, however
 * many they are. Each character is one byte.
 */
final class Needles {
  private static final int LONGEST_BEGINNING = 6;
  private static final int MARK_BITS = 20;

  /** Scatters numbers that are much alike. */
  private static final long GOLDEN = 0x9E3779B97F4A7C15L;

  private final int length;
  private final Map<Long, List<String>> byBeginning = new HashMap<>();

  /** Of the beginnings that there are; nearly all that is walked through has none of them. */
  private final BitSet marks = new BitSet(1 << MARK_BITS);

  Needles(Set<String> needles) {
    int shortest = needles.stream().mapToInt(String::length).min().orElse(LONGEST_BEGINNING);
    length = Math.min(shortest, LONGEST_BEGINNING);
    for (String needle : needles) {
      long beginning = 0;
      for (int at = 0; at < length; at++) {
        beginning = after(beginning, needle.charAt(at));
      }
      byBeginning.computeIfAbsent(beginning, it -> new ArrayList<>()).add(needle);
      marks.set(mark(beginning));
    }
  }

  /** Those that a text holds. */
  Set<String> in(String hay) {
    Set<String> found = new TreeSet<>();
    long last = 0;
    for (int at = 0; at < hay.length(); at++) {
      last = after(last, hay.charAt(at));
      int begun = at + 1 - length;
      if (begun >= 0 && marks.get(mark(last))) {
        byBeginning.getOrDefault(last, List.of()).stream()
            .filter(it -> hay.startsWith(it, begun))
            .forEach(found::add);
      }
    }
    return found;
  }

  private long after(long last, char next) {
    return (last << Byte.SIZE | next) & ((1L << Byte.SIZE * length) - 1);
  }

  private static int mark(long beginning) {
    return (int) (beginning * GOLDEN >>> Long.SIZE - MARK_BITS);
  }
}
