package org.passage.reintegration;

import java.util.Locale;

/** A word of the contract; its code is how the contract and the events write it. */
public interface Coded {
  String name();

  /** For example {@code lost-contact}. */
  default String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
