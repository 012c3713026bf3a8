package org.passage.cases.htcds;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.passage.chassis.codes.Codes;

/** The codes of one list of the standard, for ours. */
final class Codebook<E extends Enum<E>> {
  private static final Pattern WORD = Pattern.compile("_?([^_])([^_]*)");

  private final Map<E, String> written;
  private final Map<String, E> codes = new HashMap<>();

  private Codebook(Map<E, String> written) {
    this.written = written;
    written.forEach((code, text) -> codes.put(text, code));
  }

  /**
   * The standard's codes, which are ours in camel case where nothing else is said.
   *
   * @param others those that the standard spells in another way
   */
  static <E extends Enum<E>> Codebook<E> of(Class<E> type, Map<E, String> others) {
    Map<E, String> written = new EnumMap<>(type);
    for (E code : type.getEnumConstants()) {
      written.put(code, others.getOrDefault(code, camelCase(code)));
    }
    return new Codebook<>(written);
  }

  /** A list that the standard does not have, in the codes of our contract. */
  static <E extends Enum<E>> Codebook<E> ours(Class<E> type) {
    Map<E, String> written = new EnumMap<>(type);
    for (E code : type.getEnumConstants()) {
      written.put(code, Codes.written(code));
    }
    return new Codebook<>(written);
  }

  E code(String text) {
    E code = codes.get(text);
    if (code == null) {
      throw new BadCell("must be a code of this list");
    }
    return code;
  }

  String written(E code) {
    return written.getOrDefault(code, "");
  }

  private static String camelCase(Enum<?> code) {
    return WORD.matcher(code.name())
        .replaceAll(it -> it.group(1) + it.group(2).toLowerCase(Locale.ROOT));
  }
}
