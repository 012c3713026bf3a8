package org.passage.cases.htcds;

import java.util.function.BiConsumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One column.
 *
 * @param fieldClass who may see it
 * @param pointer what of a case stands in it, as a JSON pointer
 * @param ofEvent whether a further row of the same case may have it
 */
record Column(
    String name,
    String fieldClass,
    String pointer,
    boolean ofEvent,
    BiConsumer<Dossier, String> read,
    Function<Dossier, @Nullable String> write) {
  static final String CORE = "core";
  static final String IDENTITY = "identity";
  static final String LEGAL = "legal";

  private static final BiConsumer<Dossier, String> NOTHING = (dossier, text) -> {};

  /** A column that is written, and passed over where it is read. */
  static Column told(String name, Function<Dossier, @Nullable String> write) {
    return new Column(name, CORE, "/" + name, false, NOTHING, write);
  }

  boolean takenIn() {
    return read != NOTHING;
  }

  /**
   * The columns of one part of a case.
   *
   * @param pointer where in the case it is
   */
  record Part<X>(Function<Dossier, X> of, String pointer, String fieldClass) {
    <T> Column column(
        String name,
        String property,
        Kind<T> kind,
        Function<X, @Nullable T> get,
        BiConsumer<X, T> set) {
      return new Column(
          name,
          fieldClass,
          pointer + "/" + property,
          pointer.startsWith("/event"),
          (dossier, text) -> set.accept(of.apply(dossier), kind.read().apply(text)),
          dossier -> {
            @Nullable T value = get.apply(of.apply(dossier));
            return value == null ? null : kind.write().apply(value);
          });
    }

    /** The same part in another class of field. */
    Part<X> as(String other) {
      return new Part<>(of, pointer, other);
    }
  }
}
