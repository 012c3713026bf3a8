package org.passage.cases.safety;

import static org.assertj.core.api.Assertions.assertThat;
import static org.passage.cases.relationship.RelationshipKind.FRIEND;
import static org.passage.cases.relationship.RelationshipKind.RECRUITED_BY_HER;
import static org.passage.cases.relationship.RelationshipKind.RECRUITED_HER;
import static org.passage.cases.relationship.RelationshipKind.SAME_INCIDENT;
import static org.passage.cases.relationship.RelationshipKind.SIBLING;
import static org.passage.cases.relationship.RelationshipKind.TRAVELLED_TOGETHER;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.passage.cases.relationship.RelationshipKind;

class CompanyTest {
  @Test
  void whoMayBeHeardAboutOneCrimeIsKeptApart() {
    assertThat(Company.of(List.of(SAME_INCIDENT, FRIEND))).contains(Company.APART);
  }

  @Test
  void aFamilyStaysTogetherAlsoWhenItWasExploitedTogether() {
    assertThat(Company.of(List.of(SAME_INCIDENT, SIBLING))).contains(Company.TOGETHER);
  }

  @Test
  void nobodyLivesWithTheOneWhoRecruitedHerNotEvenFamily() {
    assertThat(Company.of(List.of(SIBLING, RECRUITED_HER))).contains(Company.APART);
    assertThat(Company.of(List.of(RECRUITED_BY_HER))).contains(Company.APART);
  }

  @Test
  void whoMerelyKnowEachOtherDecideForThemselves() {
    assertThat(Company.of(List.of(FRIEND, TRAVELLED_TOGETHER))).isEmpty();
    assertThat(Company.of(List.<RelationshipKind>of())).isEmpty();
  }
}
