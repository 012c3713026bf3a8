package org.passage.shelters.incident;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.passage.chassis.problem.InvalidInput;
import org.passage.shelters.api.IncidentAccountV1;
import org.passage.shelters.api.IncidentCategoryV1;
import org.passage.shelters.api.IncidentCorrectionV1;
import org.passage.shelters.api.IncidentNoticeV1;
import org.passage.shelters.api.IncidentPartV1;
import org.passage.shelters.api.IncidentStateV1;
import org.passage.shelters.api.IncidentV1;
import org.passage.shelters.api.InvolvedOtherV1;
import org.passage.shelters.api.InvolvedResidentV1;
import org.passage.shelters.api.InvolvedStaffV1;
import org.passage.shelters.api.SeverityV1;
import org.passage.shelters.incident.Account.Involved;
import org.passage.shelters.incident.Account.Notice;
import org.passage.shelters.incident.Account.Other;
import org.passage.shelters.incident.Account.Resident;
import org.passage.shelters.incident.Account.Staff;
import org.passage.shelters.incident.Incident.Closure;
import org.passage.shelters.standard.Severity;

/** Between the contract's forms and an incident. */
final class IncidentFormat {
  private IncidentFormat() {}

  /**
   * @param at where the account stands in the body
   * @param residents those who live there, as they are known by their placements
   */
  static Account account(String at, IncidentAccountV1 said, List<Resident> residents) {
    return new Account(
        IncidentCategory.valueOf(said.getCategory().name()),
        Severity.valueOf(said.getSeverity().name()),
        said.getHappenedAt(),
        said.getPlace(),
        said.getCourse(),
        new Involved(
            residents,
            each(
                given(at + "/staff", said.getStaff()),
                it -> new Staff(it.getPersonId(), part(it.getPart()))),
            each(
                given(at + "/others", said.getOthers()),
                it -> new Other(it.getRole(), part(it.getPart())))),
        given(at + "/actions", said.getActions()),
        each(given(at + "/notices", said.getNotices()), it -> new Notice(it.getWho(), it.getAt())));
  }

  /**
   * @param at where the account stands in the body
   * @param caseOf finds the case of a placement at the shelter
   */
  static List<Resident> residents(
      String at, IncidentAccountV1 said, Function<String, Optional<String>> caseOf) {
    List<Resident> residents = new ArrayList<>();
    for (InvolvedResidentV1 it : given(at + "/residents", said.getResidents())) {
      String pointer = at + "/residents/" + residents.size() + "/placementId";
      String caseId =
          caseOf
              .apply(it.getPlacementId())
              .orElseThrow(() -> InvalidInput.at(pointer, "is not at this shelter"));
      residents.add(new Resident(it.getPlacementId(), caseId, part(it.getPart())));
    }
    return residents;
  }

  static IncidentV1 full(Incident it) {
    Closure closure = it.closure();
    return new IncidentV1(
            it.id(),
            it.shelterId(),
            IncidentStateV1.valueOf(it.state().name()),
            full(it.account()),
            each(
                it.corrections(),
                was ->
                    new IncidentCorrectionV1(
                        full(was.was()), was.reason(), was.made().by(), was.made().at())),
            it.reported().by(),
            it.reported().at())
        .lessons(closure == null ? null : closure.lessons())
        .closedBy(closure == null ? null : closure.made().by())
        .closedAt(closure == null ? null : closure.made().at());
  }

  private static IncidentAccountV1 full(Account it) {
    Involved involved = it.involved();
    return new IncidentAccountV1(
            IncidentCategoryV1.valueOf(it.category().name()),
            SeverityV1.valueOf(it.severity().name()),
            it.happenedAt(),
            it.place(),
            it.course())
        .residents(
            each(
                involved.residents(),
                one -> new InvolvedResidentV1(one.placementId(), part(one.part()))))
        .staff(each(involved.staff(), one -> new InvolvedStaffV1(one.personId(), part(one.part()))))
        .others(each(involved.others(), one -> new InvolvedOtherV1(one.role(), part(one.part()))))
        .actions(it.actions())
        .notices(each(it.notices(), one -> new IncidentNoticeV1(one.who(), one.at())));
  }

  private static IncidentPart part(IncidentPartV1 said) {
    return IncidentPart.valueOf(said.name());
  }

  private static IncidentPartV1 part(IncidentPart it) {
    return IncidentPartV1.valueOf(it.name());
  }

  private static <T> List<T> given(String at, @Nullable List<T> some) {
    if (some != null && some.stream().anyMatch(Objects::isNull)) {
      throw InvalidInput.at(at, "must not hold null");
    }
    return some == null ? List.of() : some;
  }

  private static <T, R> List<R> each(List<T> some, Function<T, R> translate) {
    return some.stream().map(translate).toList();
  }
}
