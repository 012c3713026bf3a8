package org.passage.chassis.paper;

import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;

/**
 * The words of papers in one language; English where there are none. Each service brings its own,
 * as {@code words/paper.properties}.
 */
public final class Words {
  /** By ISO 639-3, as the contracts have languages. */
  private static final Map<String, Locale> LANGUAGES =
      Map.of(
          "eng", Locale.ROOT, "fra", Locale.FRENCH, "spa", Locale.of("es"), "ara", Locale.of("ar"));

  private final ResourceBundle bundle;
  private final boolean rightToLeft;

  private Words(Locale locale) {
    this.bundle =
        ResourceBundle.getBundle(
            "words.paper", locale, Control.getNoFallbackControl(Control.FORMAT_PROPERTIES));
    this.rightToLeft = locale.getLanguage().equals("ar");
  }

  /**
   * The words of a language.
   *
   * @param language ISO 639-3
   */
  public static Words in(String language) {
    return new Words(LANGUAGES.getOrDefault(language, Locale.ROOT));
  }

  /** A sentence or a title. */
  public String of(String key) {
    return bundle.getString(key);
  }

  /** What a section of a paper is called. */
  public String section(String name) {
    return known("section." + name, name);
  }

  /** What a field of a contract is called. */
  String label(String property) {
    return known("label." + property, property.replaceAll("(?<=[a-z])(?=[A-Z])", " "));
  }

  /** What a code of a contract means; any other text as it is. */
  String value(String text) {
    String key = "value." + text;
    return bundle.containsKey(key) ? bundle.getString(key) : text;
  }

  boolean rightToLeft() {
    return rightToLeft;
  }

  /** A word that nobody has put into any language yet is still told. */
  private String known(String key, String otherwise) {
    return bundle.containsKey(key)
        ? bundle.getString(key)
        : otherwise.replace('-', ' ').toLowerCase(Locale.ROOT);
  }
}
