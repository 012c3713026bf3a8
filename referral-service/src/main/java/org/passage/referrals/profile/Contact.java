package org.passage.referrals.profile;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Somebody who works at an agency and may be asked. */
public record Contact(
    @Nullable String name,
    @Nullable String title,
    @Nullable String department,
    @Nullable String email,
    List<Phone> phones) {
  public Contact {
    phones = List.copyOf(phones);
  }
}
