package org.passage.shelters.availability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.passage.shelters.availability.SuitabilityRule.ADULTS_ONLY;
import static org.passage.shelters.availability.SuitabilityRule.AGE_LIMITS_APPLY;
import static org.passage.shelters.availability.SuitabilityRule.BEST_INTEREST_DETERMINATION_NEEDED;
import static org.passage.shelters.availability.SuitabilityRule.CHILDREN_NOT_ADMITTED;
import static org.passage.shelters.availability.SuitabilityRule.CHILDREN_ONLY;
import static org.passage.shelters.availability.SuitabilityRule.LANGUAGE_SPOKEN;
import static org.passage.shelters.availability.SuitabilityRule.NEED_MET;
import static org.passage.shelters.availability.SuitabilityRule.NEED_UNMET;
import static org.passage.shelters.availability.SuitabilityRule.SAFETY_MEASURE;
import static org.passage.shelters.availability.SuitabilityRule.SEX_NOT_ADMITTED;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.passage.shelters.cases.Age;
import org.passage.shelters.shelter.Admission;
import org.passage.shelters.shelter.Feature;
import org.passage.shelters.shelter.Profile;
import org.passage.shelters.shelter.Sex;
import org.passage.shelters.shelter.ShelterKind;
import org.passage.shelters.shelter.Stay;

class SuitabilityTest {
  private static final Stay STAY = new Stay(LocalDate.of(2026, 12, 1), null);

  @Test
  void aChildIsNotPlacedWithAdultsBeforeABestInterestDetermination() {
    assertThat(ages(0, 120, Age.CHILD)).containsExactly(BEST_INTEREST_DETERMINATION_NEEDED);
    assertThat(ages(18, 120, Age.CHILD)).containsExactly(ADULTS_ONLY);
    assertThat(ages(0, 17, Age.CHILD)).isEmpty();
  }

  @Test
  void aDeterminationOpensAHouseForAllAndNoneThatIsForAdults() {
    assertThat(ages(0, 120, Age.CHILD_AMONG_ADULTS)).isEmpty();
    assertThat(ages(18, 120, Age.CHILD_AMONG_ADULTS)).containsExactly(ADULTS_ONLY);
  }

  @Test
  void anAdultIsNotPlacedInAShelterForChildren() {
    assertThat(ages(0, 17, Age.ADULT)).containsExactly(CHILDREN_ONLY);
    assertThat(ages(18, 120, Age.ADULT)).isEmpty();
  }

  @Test
  void narrowerAgeLimitsAreSaidButNotGuessed() {
    assertThat(ages(18, 25, Age.ADULT)).containsExactly(AGE_LIMITS_APPLY);
    assertThat(ages(12, 17, Age.CHILD)).containsExactly(AGE_LIMITS_APPLY);
  }

  @Test
  void whatSheDoesNotStateDecidesNothing() {
    assertThat(rules(shelter(), her(null, false, List.of(), List.of())))
        .doesNotContain(SEX_NOT_ADMITTED);
    assertThat(rules(shelter(), her(Sex.MALE, false, List.of(), List.of())))
        .contains(SEX_NOT_ADMITTED);
  }

  @Test
  void sheIsNotPartedFromHerChildren() {
    assertThat(rules(shelter(), her(null, true, List.of(), List.of())))
        .contains(CHILDREN_NOT_ADMITTED);
  }

  @Test
  void aNeedThatIsNotMetRefuses() {
    assertThat(
            rules(
                shelter(Feature.HEALTH_CARE),
                her(
                    null,
                    false,
                    List.of(Feature.HEALTH_CARE, Feature.WHEELCHAIR_ACCESS),
                    List.of())))
        .containsExactly(NEED_MET, NEED_UNMET);
  }

  @Test
  void herLanguageAndHerSafetyRankAShelter() {
    assertThat(
            rules(
                shelter(Feature.SECRET_ADDRESS, Feature.LEGAL_AID),
                her(null, false, List.of(), List.of("ron"))))
        .containsExactly(LANGUAGE_SPOKEN, SAFETY_MEASURE);
  }

  private static List<SuitabilityRule> ages(int min, int max, Age age) {
    return Suitability.age(new Admission(List.of(Sex.FEMALE), min, max, false), age).stream()
        .map(Reason::rule)
        .toList();
  }

  private static List<SuitabilityRule> rules(Profile shelter, Situation her) {
    return Suitability.of(shelter, her).stream().map(Reason::rule).toList();
  }

  private static Profile shelter(Feature... features) {
    return new Profile(
        "Lantern House",
        "IT",
        null,
        ShelterKind.SHELTER,
        new Admission(List.of(Sex.FEMALE), 18, 120, false),
        List.of(features),
        List.of("ron"));
  }

  private static Situation her(
      @Nullable Sex sex, boolean withChildren, List<Feature> needs, List<String> languages) {
    return new Situation(Age.ADULT, sex, withChildren, needs, languages, STAY);
  }
}
