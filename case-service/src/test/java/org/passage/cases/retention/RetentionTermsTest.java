package org.passage.cases.retention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.passage.cases.casefile.Act;
import org.passage.cases.casefile.Case;
import org.passage.cases.casefile.Means;
import org.passage.cases.casefile.Outcome;
import org.passage.cases.casefile.Person;
import org.passage.cases.casefile.Purpose;
import org.passage.cases.casefile.Screening;
import org.passage.cases.casefile.Sex;
import org.passage.cases.retention.RetentionTerms.Rule;
import org.passage.chassis.problem.InvalidInput;
import org.passage.chassis.security.Caller;

class RetentionTermsTest {
  private static final Instant CLOSED = Instant.parse("2020-02-29T23:59:59Z");
  private static final LocalDate SCREENED = LocalDate.parse("2019-05-01");
  private static final Case ADULT = born(LocalDate.parse("1990-01-01"), false);

  @Test
  void countsFromTheDayOfClosing() {
    assertThat(terms(10, false).dueOn(ADULT, CLOSED)).isEqualTo("2030-02-28");
  }

  @Test
  void takesTheFirstRuleThatFits() {
    RetentionTerms terms =
        terms(
            10,
            false,
            new Rule(Outcome.NOT_TRAFFICKED, null, 0),
            new Rule(ADULT.outcome(), true, 30),
            new Rule(null, false, 3),
            new Rule(ADULT.outcome(), null, 4));
    assertThat(terms.dueOn(ADULT, CLOSED)).isEqualTo("2023-02-28");
    assertThat(terms.dueOn(born(LocalDate.parse("2005-01-01"), false), CLOSED))
        .isEqualTo("2050-02-28");
  }

  @Test
  void countsAChildsYearsFromMajorityWhereTheScheduleSaysSo() {
    Case child = born(LocalDate.parse("2005-06-15"), false);
    assertThat(terms(10, true).dueOn(child, CLOSED)).isEqualTo("2033-06-15");
    assertThat(terms(10, false).dueOn(child, CLOSED)).isEqualTo("2030-02-28");
    assertThat(terms(10, true).dueOn(child, Instant.parse("2024-01-01T00:00:00Z")))
        .as("she was of age when it was closed")
        .isEqualTo("2034-01-01");
    assertThat(terms(10, true).dueOn(ADULT, CLOSED)).isEqualTo("2030-02-28");
  }

  @Test
  void takesAChildWhoseAgeNobodyKnowsForAsYoungAsCanBe() {
    assertThat(terms(10, true).dueOn(born(null, true), CLOSED)).isEqualTo("2047-05-01");
  }

  @Test
  void looksAtNoCaseThatCannotBeDue() {
    RetentionTerms terms = terms(10, true, new Rule(null, false, 3));
    assertThat(terms.closedBefore(LocalDate.parse("2023-03-01")))
        .isEqualTo(Instant.parse("2020-03-02T00:00:00Z"));
  }

  @Test
  void forgetsNobodyAtOnceWhoMayHaveBeenTrafficked() {
    assertThat(terms(10, true, new Rule(Outcome.NOT_ESTABLISHED, null, 0)).rules()).hasSize(1);
    for (Rule rule :
        List.of(new Rule(null, null, 0), new Rule(Outcome.PRESUMED_TRAFFICKED, null, 0))) {
      assertThatThrownBy(() -> terms(10, true, rule)).isInstanceOf(InvalidInput.class);
    }
  }

  private static RetentionTerms terms(int years, boolean childFromMajority, Rule... rules) {
    return new RetentionTerms(years, childFromMajority, List.of(rules), "Archives act");
  }

  private static Case born(@Nullable LocalDate birthDate, boolean maybeChild) {
    return Case.open(
        new Caller("one", "harbour", "main", Set.of()),
        new Person(
            "Mira",
            null,
            null,
            List.of(),
            Sex.FEMALE,
            birthDate,
            maybeChild,
            "MD",
            List.of(),
            List.of(),
            null,
            null),
        new Screening(
            SCREENED,
            "IT",
            null,
            false,
            List.of(),
            List.of(Act.RECRUITMENT),
            List.of(Means.DECEPTION),
            List.of(Purpose.FORCED_LABOUR)),
        CLOSED);
  }
}
