package org.passage.acceptance.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.passage.acceptance.platform.RunningPlatform.API;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.passage.acceptance.attacks.Owned;
import org.passage.acceptance.platform.Answer;
import org.passage.acceptance.platform.Api;
import org.passage.acceptance.platform.RunningPlatform;

/** Who works in a house, and what must be known of everybody who does (row C, 4). */
@ExtendWith(RunningPlatform.class)
class StaffTest {
  private static final String SHELTERS = "/api/shelters/v1";
  private static final String PROBLEMS = "https://passage.example/problems/";
  private static final Api.As MANAGER = API.as("shelter-manager@harbour");
  private static final LocalDate TODAY = LocalDate.now(ZoneOffset.UTC);

  private final String person = UUID.randomUUID().toString();
  private String house = "";
  private String member = "";

  @BeforeEach
  void somebodyWorksInAHouse() {
    house = Owned.withABed("harbour").id("shelterId");
    member =
        SHELTERS
            + "/staff-members/"
            + MANAGER
                .post(
                    SHELTERS + "/shelters/" + house + "/staff",
                    "{\"personId\": \"%s\", \"function\": \"care\", \"since\": \"2026-01-01\"}"
                        .formatted(person))
                .expect(201)
                .text("/id");
  }

  @Test
  void whatIsMissingOrEndsIsWarnedOf() {
    assertThat(warned("").texts("/items/0/warnings", "state")).containsOnly("missing");
    record("vettings", vetting("identity", "cleared", TODAY.plusDays(3)));
    record("vettings", vetting("criminal-record", "cleared", TODAY.minusDays(1)));
    record(
        "trainings",
        "{\"topic\": \"trauma-informed-care\", \"completedOn\": \"2026-01-10\", \"validUntil\": \"%s\"}"
            .formatted(TODAY.plusYears(2)));
    record("code-signatures", "{\"codeVersion\": 1, \"signedOn\": \"2026-01-10\"}");

    assertThat(warned("&state=expiring").texts("/items/0/warnings", "code"))
        .containsExactly("identity");
    assertThat(warned("&state=expired").texts("/items/0/warnings", "code"))
        .containsExactly("criminal-record");
    assertThat(warned("&kind=training").texts("/items/0/warnings", "code"))
        .doesNotContain("trauma-informed-care");
    assertThat(warned("&kind=code-of-conduct").texts("/items", "memberId")).isEmpty();
    API.as("shelter-worker@harbour").get(member).expect(403);
    API.as("shelter-manager@sunrise").get(member).expect(404);
  }

  @Test
  void whoDidNotPassAVettingIsNotPutOnTheRota() {
    Answer duty = duty().expect(201);
    assertThat(duty.texts("/warnings", "code")).contains("criminal-record");
    record("vettings", vetting("criminal-record", "failed", TODAY.plusYears(1)));
    duty().expect(409).expect("/type", PROBLEMS + "vetting-failed");
  }

  private Answer warned(String query) {
    return MANAGER.get(SHELTERS + "/staff-warnings?shelterId=" + house + query).expect(200);
  }

  private void record(String what, String body) {
    MANAGER.post(member + "/" + what, MANAGER.get(member).expect(200).eTag(), body).expect(200);
  }

  private static String vetting(String kind, String outcome, LocalDate until) {
    return """
    {"kind": "%s", "outcome": "%s", "checkedOn": "2026-01-05", "checkedBy": "An authority", "validUntil": "%s"}\
    """
        .formatted(kind, outcome, until);
  }

  private Answer duty() {
    return MANAGER.post(
        SHELTERS + "/shelters/" + house + "/duties",
        """
        {"personId": "%s", "role": "night", "from": "2030-12-01T21:00:00Z", "until": "2030-12-02T05:00:00Z"}\
        """
            .formatted(person));
  }
}
