package org.passage.shelters.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.passage.shelters.Platform;
import org.passage.shelters.api.NewJournalEntryV1;
import org.passage.shelters.api.NewShiftHandOverV1;
import org.passage.shelters.api.PlacementV1;
import org.passage.shelters.api.ShelterV1;
import org.passage.shelters.api.ShiftHandOverV1;
import org.passage.shelters.api.ShiftKindV1;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

class JournalTest extends Platform {
  private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Europe/Rome"));

  @Test
  void aShiftIsHandedOverOnceToAnotherPersonAndTakesNoMoreEntries() {
    ShelterV1 house = shelter("harbour", 1);
    assertThat(write(house, entry("Quiet."))).hasStatus(201);
    MvcTestResult given = handOver(house);
    assertThat(given).hasStatus(201);
    assertThat(handOver(house)).hasStatus(409);
    assertThat(write(house, entry("Late.")))
        .hasStatus(409)
        .bodyText()
        .contains("/shift-handed-over");
    assertThat(write(house, entry("Early.").shift(ShiftKindV1.EARLY))).hasStatus(201);

    String path = "/shift-hand-overs/" + read(given, ShiftHandOverV1.class).getId();
    String taken = path + "/acknowledgement";
    assertThat(post("harbour", "shelter-worker", taken, null, etag(given)))
        .hasStatus(409)
        .bodyText()
        .contains("/second-person-needed");
    MvcTestResult over = post("harbour", "shelter-manager", taken, null, etag(given));
    assertThat(over).hasStatusOk();
    assertThat(read(over, ShiftHandOverV1.class).getTakenBy()).isEqualTo("harbour-shelter-manager");
    assertThat(post("harbour", "shelter-manager", taken, null, etag(over))).hasStatus(409);
    assertThat(get("sunrise", "shelter-manager", path)).hasStatus(404);
  }

  @Test
  void theJournalIsReadByDayAndShift() {
    ShelterV1 house = shelter("harbour", 1);
    PlacementV1 placement = requested(wish(ADULT, house));
    write(house, entry("She sang.").placementId(placement.getId()));
    write(house, entry("Yesterday.").day(TODAY.minusDays(1)).shift(ShiftKindV1.LATE));
    assertThat(text(list(house, ""))).contains("She sang.", "Yesterday.", placement.getId());
    assertThat(text(list(house, "?day=" + TODAY)))
        .contains("She sang.")
        .doesNotContain("Yesterday.");
    assertThat(text(list(house, "?shift=late"))).contains("Yesterday.").doesNotContain("She sang.");
    assertThat(text(list(house, "?shift=late&day=" + TODAY))).doesNotContain("Yesterday.");
  }

  @Test
  void whatCannotBeIsNamed() {
    ShelterV1 house = shelter("harbour", 1);
    refused(write(house, entry("x").day(TODAY.plusDays(2))), "\"/day\"");
    refused(write(house, entry("x").day(TODAY.minusDays(3))), "\"/day\"");
    PlacementV1 elsewhere = requested(wish(ADULT, shelter("harbour", 1)));
    refused(write(house, entry("x").placementId(elsewhere.getId())), "\"/placementId\"");
    assertThat(post("sunrise", "shelter-worker", path(house), entry("x"), null)).hasStatus(403);
  }

  private static NewJournalEntryV1 entry(String text) {
    return new NewJournalEntryV1(TODAY, ShiftKindV1.NIGHT, text, false);
  }

  private MvcTestResult write(ShelterV1 house, NewJournalEntryV1 entry) {
    return post("harbour", "shelter-worker", path(house), entry, null);
  }

  private MvcTestResult handOver(ShelterV1 house) {
    return post(
        "harbour",
        "shelter-worker",
        "/shelters/" + house.getId() + "/shift-hand-overs",
        new NewShiftHandOverV1(TODAY, ShiftKindV1.NIGHT, "All are in the house."),
        null);
  }

  private MvcTestResult list(ShelterV1 house, String query) {
    return get("harbour", "shelter-manager", path(house) + query);
  }

  private static void refused(MvcTestResult answer, String pointer) {
    assertThat(answer).hasStatus(400).bodyText().contains(pointer);
  }

  private static String path(ShelterV1 house) {
    return "/shelters/" + house.getId() + "/journal-entries";
  }
}
