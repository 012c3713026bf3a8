package org.passage.cases.casefile;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.passage.cases.api.CircumstancesV1;
import org.passage.cases.api.EducationV1;
import org.passage.cases.api.GenderV1;
import org.passage.cases.api.MaritalStatusV1;
import org.passage.chassis.codes.Codes;
import org.passage.chassis.codes.Countries;

/** Between the contract's form of her circumstances and the circumstances. */
final class CircumstancesFormat {
  private CircumstancesFormat() {}

  static @Nullable Circumstances circumstances(String pointer, @Nullable CircumstancesV1 it) {
    return it == null
        ? null
        : new Circumstances(
            it.getSalutation(),
            it.getTitle(),
            Codes.same(Gender.class, it.getGender()),
            countries(pointer + "/furtherNationalities", it.getFurtherNationalities()),
            Codes.same(MaritalStatus.class, it.getMaritalStatus()),
            it.getChildren(),
            Codes.same(Education.class, it.getEducation()),
            Boolean.TRUE.equals(it.getDeceased()),
            null);
  }

  private static List<String> countries(String pointer, @Nullable Set<String> codes) {
    return codes == null
        ? List.of()
        : codes.stream().map(code -> Countries.required(pointer, code)).toList();
  }

  static @Nullable CircumstancesV1 circumstances(@Nullable Circumstances it) {
    return it == null
        ? null
        : new CircumstancesV1()
            .salutation(it.salutation())
            .title(it.title())
            .gender(Codes.same(GenderV1.class, it.gender()))
            .furtherNationalities(
                it.furtherNationalities().isEmpty()
                    ? null
                    : new LinkedHashSet<>(it.furtherNationalities()))
            .maritalStatus(Codes.same(MaritalStatusV1.class, it.maritalStatus()))
            .children(it.children())
            .education(Codes.same(EducationV1.class, it.education()))
            .deceased(it.deceased() ? true : null);
  }
}
