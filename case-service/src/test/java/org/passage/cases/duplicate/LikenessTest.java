package org.passage.cases.duplicate;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.passage.cases.blindindex.MatchQuality;
import org.passage.cases.casefile.Contact;
import org.passage.cases.casefile.IdentityDocument;
import org.passage.cases.casefile.IdentityDocumentKind;
import org.passage.cases.casefile.Person;
import org.passage.cases.casefile.Sex;

class LikenessTest {
  private static final LocalDate BORN = LocalDate.of(1999, 4, 12);
  private static final NameLikeness BOTH_WORDS = names(2, MatchQuality.EXACT, MatchQuality.EXACT);
  private static final NameLikeness NOTHING = names(2, null, null);

  @Test
  void ofNameAndBirthIsNearlySure() {
    Likeness found = Likeness.of(person(BORN, "MD", null), person(BORN, "MD", null), BOTH_WORDS);
    assertThat(found.score()).isEqualTo(0.9);
    assertThat(found.reasons())
        .containsExactlyInAnyOrder(
            LikenessReason.NAME_SAME,
            LikenessReason.BIRTH_DATE_SAME,
            LikenessReason.NATIONALITY_SAME);
  }

  @Test
  void ofADocumentIsWorthALookWhateverTheNames() {
    Likeness found =
        Likeness.of(person(BORN, "MD", "AB 123-456"), person(null, "UA", "ab123456"), NOTHING);
    assertThat(found.score()).isGreaterThanOrEqualTo(Likeness.WORTH_A_LOOK);
    assertThat(found.reasons()).containsExactly(LikenessReason.DOCUMENT_SAME);
  }

  @Test
  void ofANameThatOnlySoundsTheSameNeedsMore() {
    NameLikeness sounds = names(2, MatchQuality.PHONETIC, MatchQuality.PHONETIC);
    assertThat(Likeness.of(person(null, "MD", null), person(null, "MD", null), sounds).score())
        .isLessThan(Likeness.WORTH_A_LOOK);
    LocalDate sameYear = BORN.plusMonths(1);
    Likeness more = Likeness.of(person(BORN, "MD", null), person(sameYear, "MD", null), sounds);
    assertThat(more.score()).isGreaterThanOrEqualTo(Likeness.WORTH_A_LOOK);
    assertThat(more.reasons())
        .contains(LikenessReason.NAME_SIMILAR, LikenessReason.BIRTH_YEAR_SAME);
  }

  @Test
  void fallsWithWhatContradicts() {
    Likeness found =
        Likeness.of(person(BORN, "MD", null), person(BORN.minusYears(9), "MD", null), BOTH_WORDS);
    assertThat(found.score()).isLessThan(Likeness.WORTH_A_LOOK);
    assertThat(found.reasons()).contains(LikenessReason.BIRTH_YEAR_DIFFERS);
  }

  @Test
  void ofOneWordIsSharedByMany() {
    assertThat(names(1, MatchQuality.EXACT).share()).isEqualTo(0.5);
    assertThat(names(2, MatchQuality.EXACT).share()).isEqualTo(0.5);
    assertThat(names(2, MatchQuality.EXACT).same()).isFalse();
    assertThat(names(0).share()).isZero();
  }

  @Test
  void isNeverOutsideOfItsBounds() {
    Likeness all =
        Likeness.of(person(BORN, "MD", "AB123"), person(BORN, "MD", "AB123"), BOTH_WORDS);
    assertThat(all.score()).isEqualTo(1);
    assertThat(
            Likeness.of(person(BORN, "MD", null), person(BORN.plusYears(9), "UA", null), NOTHING)
                .score())
        .isZero();
  }

  private static NameLikeness names(int others, @Nullable MatchQuality... hers) {
    return new NameLikeness(Arrays.asList(hers), others);
  }

  private static Person person(
      @Nullable LocalDate born, String nationality, @Nullable String document) {
    return new Person(
        "Mira",
        null,
        "Example",
        List.of(),
        Sex.FEMALE,
        born,
        false,
        nationality,
        List.of(),
        document == null
            ? List.of()
            : List.of(
                new IdentityDocument(IdentityDocumentKind.PASSPORT, document, nationality, null)),
        new Contact(null, null, null, null),
        null);
  }
}
