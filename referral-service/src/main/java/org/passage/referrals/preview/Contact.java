package org.passage.referrals.preview;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;
import org.passage.referrals.casefile.Known.Reached;

/** How she is reached, as it is told. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record Contact(@Nullable String phone, @Nullable String email) {
  static @Nullable Contact of(Reached reached) {
    return reached.phone() == null && reached.email() == null
        ? null
        : new Contact(reached.phone(), reached.email());
  }
}
