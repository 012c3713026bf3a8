package org.passage.chassis.codes;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Codes as contracts write them, and the same codes of the contract and of the domain. */
public final class Codes {
  private Codes() {}

  /** The written form of a code, for example {@code not-stated} of {@code NOT_STATED}. */
  public static String written(Enum<?> code) {
    return code.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The code of the same name in another type; null when there is no code. */
  public static <E extends Enum<E>> @Nullable E same(Class<E> type, @Nullable Enum<?> code) {
    return code == null ? null : Enum.valueOf(type, code.name());
  }

  /** The codes of the same names in another type, in their order; none when there are none. */
  public static <E extends Enum<E>> List<E> all(
      Class<E> type, @Nullable Collection<? extends Enum<?>> codes) {
    return codes == null
        ? List.of()
        : codes.stream().map(code -> Enum.valueOf(type, code.name())).toList();
  }

  /** The same as a set; null when there are none, so that an answer leaves them out. */
  public static <E extends Enum<E>> @Nullable Set<E> set(
      Class<E> type, Collection<? extends Enum<?>> codes) {
    return codes.isEmpty() ? null : new LinkedHashSet<>(all(type, codes));
  }
}
