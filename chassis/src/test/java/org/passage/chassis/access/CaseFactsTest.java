package org.passage.chassis.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.passage.chassis.access.CaseFacts.Member;
import org.passage.chassis.security.Caller;

class CaseFactsTest {
  private static final CaseFacts FACTS =
      new CaseFacts(
          "cas_1",
          "harbour",
          "rome",
          List.of(new Member("anna", "harbour"), new Member("ion", "sunrise")));

  @Test
  void openTheCaseToItsCareTeamInTheOwningOrganization() {
    assertThat(FACTS.own(caller("anna", "harbour", "milan", "caseworker")))
        .contains(Basis.CARE_TEAM);
    assertThat(FACTS.own(caller("bruno", "harbour", "rome", "caseworker"))).isEmpty();
  }

  @Test
  void openItToTheSupervisorOfItsOfficeAlone() {
    assertThat(FACTS.own(caller("carla", "harbour", "rome", "case-supervisor")))
        .contains(Basis.OFFICE);
    assertThat(FACTS.own(caller("carla", "harbour", "milan", "case-supervisor"))).isEmpty();
    assertThat(FACTS.own(caller("carla", "sunrise", "rome", "case-supervisor"))).isEmpty();
  }

  @Test
  void doNotTakeAMemberForOneOfAnotherOrganization() {
    assertThat(FACTS.own(caller("ion", "harbour", "rome", "caseworker"))).isEmpty();
    assertThat(FACTS.onTeam(caller("anna", "sunrise", "main", "caseworker"))).isFalse();
  }

  @Test
  void leaveAnotherOrganizationItsOwnRecords() {
    assertThat(FACTS.ofRecord(caller("ion", "sunrise", "main", "reintegration-officer")))
        .contains(Basis.CARE_TEAM);
    assertThat(FACTS.ofRecord(caller("vera", "sunrise", "main", "case-supervisor")))
        .contains(Basis.OFFICE);
    assertThat(FACTS.ofRecord(caller("vera", "sunrise", "main", "reintegration-officer")))
        .isEmpty();
  }

  private static Caller caller(String subject, String organization, String office, String role) {
    return new Caller(subject, organization, office, Set.of(role));
  }
}
