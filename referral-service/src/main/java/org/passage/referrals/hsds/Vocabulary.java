package org.passage.referrals.hsds;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.passage.chassis.codes.Codes;

/** Codes that HSDS leaves to others: by which taxonomies an entry is classified, and languages. */
final class Vocabulary {
  /** Assistance in the words of procedure row J. */
  static final String ASSISTANCE = "passage:assistance-type";

  static final String SEX = "passage:sex";
  static final String NATIONALITY = "ISO 3166-1";

  /** Labels of attributes of a location. */
  static final String CONFIDENTIAL = "confidential";

  static final String REGION = "ISO 3166-2";
  static final String TIME_ZONE = "time zone";

  /** Labels of attributes of a location, and of an organization. */
  static final String COUNTRY = "country";

  static final String LANGUAGE = "ISO 639-3";

  static final Pattern REGION_CODE = Pattern.compile("[A-Z]{2}-[A-Z0-9]{1,3}");
  private static final int MOST_LANGUAGES = 50;
  private static final Map<String, String> LANGUAGES = languages();

  private Vocabulary() {}

  /** The codes of a taxonomy among the attributes of an entry. */
  static Stream<String> terms(Entry of, String taxonomy) {
    return of.list("attributes", 300).stream()
        .map(it -> it.object("taxonomy_term"))
        .filter(it -> it != null && taxonomy.equals(it.line("taxonomy", 200)))
        .map(it -> Optional.ofNullable(it == null ? null : it.line("code", 100)).orElse(""));
  }

  /** Those that are codes of ours; others say nothing to us. */
  static <E extends Enum<E>> List<E> known(Class<E> type, Stream<String> codes) {
    return codes
        .flatMap(
            code -> Stream.of(type.getEnumConstants()).filter(it -> Codes.written(it).equals(code)))
        .distinct()
        .toList();
  }

  /** The values of the attributes of an entry that have a label. */
  static Stream<String> values(Entry of, String label) {
    return of.list("attributes", 300).stream()
        .filter(it -> label.equals(it.line("label", 200)))
        .map(it -> Optional.ofNullable(it.line("value", 200)).orElse(""));
  }

  /** The first of them; null when there is none. */
  static @Nullable String labelled(Entry of, String label) {
    return values(of, label).findFirst().orElse(null);
  }

  /** ISO 639-3, from ISO 639-1 or -3 or the English name. */
  static List<String> languages(Entry of) {
    List<String> codes = new ArrayList<>();
    for (Entry it : of.list("languages", MOST_LANGUAGES)) {
      String said = it.line(it.has("code") ? "code" : "name", 100);
      String code = said == null ? null : LANGUAGES.get(said.toLowerCase(Locale.ROOT));
      if (code == null) {
        it.fault(it.has("code") ? "code" : "name", "must be a language of ISO 639");
      } else if (!codes.contains(code)) {
        codes.add(code);
      }
    }
    return codes;
  }

  /** Those that are codes of languages. */
  static List<String> languages(Stream<String> codes) {
    return codes.filter(LANGUAGES::containsValue).distinct().limit(MOST_LANGUAGES).toList();
  }

  private static Map<String, String> languages() {
    Map<String, String> codes = new HashMap<>();
    for (String two : Locale.getISOLanguages()) {
      Locale language = Locale.of(two);
      try {
        String three = language.getISO3Language();
        codes.put(two, three);
        codes.put(three, three);
        codes.put(language.getDisplayLanguage(Locale.ENGLISH).toLowerCase(Locale.ROOT), three);
      } catch (MissingResourceException withoutThree) {
        // There is nothing to put.
      }
    }
    return Map.copyOf(codes);
  }
}
