package org.passage.chassis.indexes;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.util.Collections;
import java.util.Properties;

/**
 * Queries that need no index. The {@code queries-without-index.properties} of a module names each,
 * by its collection or by {@code collection@Class} when only that class may ask so, and says why.
 */
final class Excepted {
  private static final String FILES = "queries-without-index.properties";

  private final Properties reasons = new Properties();

  static Excepted named() throws IOException {
    Excepted named = new Excepted();
    for (URL file : Collections.list(Excepted.class.getClassLoader().getResources(FILES))) {
      try (InputStream text = file.openStream()) {
        named.reasons.load(text);
      }
    }
    return named;
  }

  boolean contains(String collection, Asker asker) {
    return isNamed(collection)
        || asker.places().stream()
            .anyMatch(it -> isNamed(collection + '@' + it.getDeclaringClass().getSimpleName()));
  }

  private boolean isNamed(String what) {
    return !reasons.getProperty(what, "").isBlank();
  }
}
