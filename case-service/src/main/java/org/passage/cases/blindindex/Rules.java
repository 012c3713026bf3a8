package org.passage.cases.blindindex;

import com.ibm.icu.text.Transliterator;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Rules in ICU's language of transforms, each file in {@code spelling/} a set of them. */
final class Rules {
  private Rules() {}

  static Transliterator of(String name) {
    String file = "/spelling/" + name + ".txt";
    try (InputStream rules = Rules.class.getResourceAsStream(file)) {
      if (rules == null) {
        throw new IllegalStateException(file + " is missing");
      }
      return Transliterator.createFromRules(
          name, new String(rules.readAllBytes(), StandardCharsets.UTF_8), Transliterator.FORWARD);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
