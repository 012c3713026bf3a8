package org.passage.cases.blindindex;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class SpellingTest {
  private final BlindIndex index = new BlindIndex(SpellingTest::key);

  @ParameterizedTest
  @CsvFileSource(resources = "/spelling/same.csv")
  void findsOneSpellingByTheOther(String one, String other) {
    assertThat(matches(one, other)).as("%s finds %s", one, other).isNotEmpty();
    assertThat(matches(other, one)).as("%s finds %s", other, one).isNotEmpty();
  }

  @ParameterizedTest
  @CsvFileSource(resources = "/spelling/different.csv")
  void doesNotTakeOneNameForAnother(String one, String other) {
    assertThat(matches(one, other)).as("%s finds %s", one, other).isEmpty();
    assertThat(matches(other, one)).as("%s finds %s", other, one).isEmpty();
  }

  @ParameterizedTest
  @CsvFileSource(resources = "/spelling/exact.csv")
  void callsTheSameLettersExact(String one, String other) {
    assertThat(matches(one, other)).containsEntry(MatchedField.NAME, MatchQuality.EXACT);
  }

  @Test
  void comparesNumbersOfDocumentsByTheirLettersAndDigits() {
    assertThat(
            Stream.of("AB 123-456", "ab123456", "A.B/123 456", "ＡＢ１２３４５６", "ab١٢٣٤٥٦")
                .map(DocumentNumber::comparable)
                .distinct())
        .containsExactly("AB123456");
    assertThat(DocumentNumber.comparable(" -/.")).isEmpty();
  }

  @Test
  void looksForNoMereParticlesUnlessThereIsNothingElse() {
    assertThat(Words.telling("Maria van der Berg")).containsExactly("maria", "berg");
    assertThat(Words.telling("Van")).containsExactly("van");
    assertThat(Words.telling("Мар'яна Коваль")).containsExactly("мар" + "яна", "коваль");
    assertThat(Words.telling("... 7")).isEmpty();
  }

  @Test
  void makesFewTokensEvenOfManyWords() {
    Traits long20 = traits(Stream.generate(() -> "ab ".repeat(66)).limit(20).toList());
    assertThat(index.of("harbour", long20)).hasSizeLessThan(100);
    assertThat(index.of("harbour", traits(List.of("Олександра Коваленко")))).hasSizeLessThan(40);
  }

  @Test
  void givesTheSameNameOfTwoOrganizationsUnequalTokens() {
    Set<String> harbour = Set.copyOf(index.of("harbour", traits(List.of("Мира Пример"))));
    assertThat(index.of("sunrise", traits(List.of("Мира Пример"))))
        .hasSameSizeAs(harbour)
        .doesNotContainAnyElementsOf(harbour);
  }

  @Test
  void makesTokensThatAreNoHashWithoutItsKey() {
    BlindIndex otherKey = new BlindIndex(it -> key("other " + it));
    assertThat(index.of("harbour", traits(List.of("Mira"))))
        .allMatch(it -> it.matches("[A-Za-z0-9_-]{22}"))
        .doesNotContainAnyElementsOf(otherKey.of("harbour", traits(List.of("Mira"))));
  }

  private Map<MatchedField, MatchQuality> matches(String sought, String known) {
    Wanted wanted = index.wanted("harbour", new Wish(Wish.words(sought), null, null));
    Map<MatchedField, MatchQuality> found =
        wanted.matches(index.of("harbour", traits(List.of(known))));
    // All words of a name must be found, not just one of them.
    Set<String> tokens = Set.copyOf(index.of("harbour", traits(List.of(known))));
    boolean all =
        wanted.alternatives().stream()
            .allMatch(it -> it.keySet().stream().anyMatch(tokens::contains));
    return all ? found : Map.of();
  }

  private static Traits traits(List<String> names) {
    return new Traits(names, List.of(), List.of(), null);
  }

  private static SecretKey key(String organizationId) {
    return new SecretKeySpec(
        ("key of " + organizationId).getBytes(StandardCharsets.UTF_8), "HmacSHA256");
  }
}
