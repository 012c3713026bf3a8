package org.passage.reintegration.outcome;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.passage.reintegration.assessment.Assessment;
import org.passage.reintegration.assessment.Domain;
import org.passage.reintegration.assessment.Finding;
import org.passage.reintegration.assessment.Need;
import org.passage.reintegration.assessment.Stage;

class DomainPictureTest {
  private final Assessment first =
      assessment(Stage.INITIAL, "2026-01-05", found(Domain.HOUSING, Need.URGENT));
  private final Assessment closing =
      assessment(
          Stage.CLOSING,
          "2026-11-05",
          found(Domain.HOUSING, Need.NONE),
          found(Domain.CHILD_CARE, Need.MODERATE));

  @Test
  void saysInWordsAllThatItShows() {
    String picture = DomainPicture.of(List.of(first, closing));

    assertThat(picture)
        .contains("role=\"img\"", "aria-labelledby=\"title description\"")
        .contains("<title id=\"title\">How she stands, by domain</title>")
        .contains(
            "<desc id=\"description\">From 1, help is needed urgently, to 5, no help is needed. "
                + "Housing: 1 on 2026-01-05 (initial), 5 on 2026-11-05 (closing). "
                + "Child care: 3 on 2026-11-05 (closing).</desc>");
  }

  @Test
  void drawsALineForEachDomainWithItsNameAndScores() {
    String picture = DomainPicture.of(List.of(first, closing));

    assertThat(picture.split("<polyline", -1)).hasSize(2);
    assertThat(picture.split("<circle", -1)).hasSize(4);
    assertThat(picture).contains(">Housing</text>", ">Child care</text>", ">5</text>");
  }

  @Test
  void saysThatThereIsNothingYet() {
    assertThat(DomainPicture.of(List.of()))
        .contains(">Nothing has been assessed yet</title>")
        .doesNotContain("<circle");
  }

  @Test
  void aChangeIsOfTheDomainsAtWhichBothLooked() {
    assertThat(DomainScores.change(first, closing)).contains(4.0);
    assertThat(
            DomainScores.change(
                first, assessment(Stage.REVIEW, "2026-02-01", found(Domain.LEGAL, Need.LOW))))
        .isEmpty();
  }

  private static Finding found(Domain domain, Need need) {
    return new Finding(domain, need, null, null);
  }

  private static Assessment assessment(Stage stage, String day, Finding... findings) {
    return new Assessment(
        "asm_" + day,
        1,
        "sunrise",
        "cas_1",
        stage,
        null,
        List.of(findings),
        null,
        List.of(),
        "somebody",
        Instant.parse(day + "T09:00:00Z"),
        List.of());
  }
}
