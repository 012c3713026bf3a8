package org.passage.cases.children;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.passage.cases.api.GuardianAuthorityV1;
import org.passage.cases.api.GuardianKindV1;
import org.passage.cases.api.GuardianV1;
import org.passage.cases.casefile.Guardian;
import org.passage.cases.casefile.GuardianAuthority;
import org.passage.cases.casefile.GuardianKind;
import org.passage.chassis.codes.Phones;
import org.passage.chassis.problem.InvalidInput;

/** Between the contract's form of a guardian and the guardian; refuses what cannot be. */
final class GuardianFormat {
  private GuardianFormat() {}

  static Guardian guardian(GuardianV1 named) {
    @Nullable LocalDate until = named.getUntil();
    if (until != null && until.isBefore(named.getSince())) {
      throw InvalidInput.at("/until", "must not be before since");
    }
    return new Guardian(
        named.getName(),
        GuardianKind.valueOf(named.getKind().name()),
        GuardianAuthority.valueOf(named.getAuthority().name()),
        named.getEvidence(),
        Phones.possible("/phone", named.getPhone()),
        named.getSince(),
        until);
  }

  static GuardianV1 full(Guardian it) {
    return new GuardianV1(
            it.name(),
            GuardianKindV1.valueOf(it.kind().name()),
            GuardianAuthorityV1.valueOf(it.authority().name()),
            it.evidence(),
            it.since())
        .phone(it.phone())
        .until(it.until());
  }
}
