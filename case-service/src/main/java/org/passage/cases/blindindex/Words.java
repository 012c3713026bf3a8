package org.passage.cases.blindindex;

import com.ibm.icu.text.Transliterator;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** Splits names into words. */
final class Words {
  private static final Transliterator PREPARED = Rules.of("words");
  private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{M}]+");

  /** The first part of such names as Abd al-Rahman, which are written as one word or as several. */
  private static final Pattern SERVANT = Pattern.compile("abd([aeou]l)?|abd[aeou][rns]|عبد");

  private static final Set<String> ARTICLES = Set.of("al", "el", "ar", "as", "an", "ال");

  /** Parts of names that say little by themselves. */
  private static final Set<String> PARTICLES =
      Set.of(
          "al", "el", "ul", "bin", "ibn", "bint", "بن", "ابن", "بنت", "ال", "аль", "ибн", "de",
          "del", "van", "von", "der", "den");

  /** More is no name, but would make many tokens. */
  private static final int MOST = 10;

  private Words() {}

  /** The words of a name, in lower case. */
  static List<String> of(String name) {
    Iterator<String> parts =
        BETWEEN
            .splitAsStream(PREPARED.transliterate(name))
            .filter(Predicate.not(String::isEmpty))
            .iterator();
    List<String> words = new ArrayList<>();
    while (parts.hasNext() && words.size() < MOST) {
      String word = parts.next();
      words.add(SERVANT.matcher(word).matches() ? joined(word, parts) : word);
    }
    return words;
  }

  private static String joined(String servant, Iterator<String> parts) {
    String first = servant.startsWith("abd") ? "abd" : servant;
    while (parts.hasNext()) {
      String next = parts.next();
      if (!ARTICLES.contains(next)) {
        return first + next;
      }
    }
    return servant;
  }

  /** The words of a name by which somebody is looked for. */
  static List<String> telling(String name) {
    List<String> words = of(name);
    List<String> telling = words.stream().filter(it -> !PARTICLES.contains(it)).toList();
    return (telling.isEmpty() ? words : telling).stream().distinct().toList();
  }
}
