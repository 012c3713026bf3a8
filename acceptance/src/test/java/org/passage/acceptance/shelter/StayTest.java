package org.passage.acceptance.shelter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.passage.acceptance.platform.RunningPlatform.API;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.passage.acceptance.attacks.Owned;
import org.passage.acceptance.platform.Answer;
import org.passage.acceptance.platform.Api;
import org.passage.acceptance.platform.RunningPlatform;

/** From the offer of a bed to her departure, and what may happen to the house meanwhile. */
@ExtendWith(RunningPlatform.class)
class StayTest {
  private static final Api.As CASEWORKER = API.as("caseworker@harbour");
  private static final Api.As MANAGER = API.as("shelter-manager@harbour");
  private static final Api.As WORKER = API.as("shelter-worker@harbour");
  private static final String SHELTERS = "/api/shelters/v1";
  private static final String PROBLEMS = "https://passage.example/problems/";
  private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Europe/Rome"));
  private static final String ACCEPTED = "{\"choice\": \"accepted\"}";

  private final Owned owned = Owned.withABed("harbour");
  private final String house = SHELTERS + "/shelters/" + owned.id("shelterId");

  @Test
  void sheIsOfferedABedChoosesItStaysLongerIsAwayAndMoves() {
    Answer offered = offer();
    String hers = SHELTERS + "/placements/" + offered.text("/id");
    assertThat(Instant.parse(offered.text("/heldUntil"))).isAfter(Instant.now());
    CASEWORKER.get(hers + "/address").expect(409).expect("/type", PROBLEMS + "address-withheld");
    Answer wanted = CASEWORKER.post(hers + "/choices", offered.eTag(), ACCEPTED).expect(200);
    Answer accepted = MANAGER.post(hers + "/acceptance", wanted.eTag(), "{}").expect(200);
    CASEWORKER.get(hers + "/address").expect(200).expect("/address/city", "Genova");
    API.as("case-supervisor@harbour").get(hers + "/address").expect(403);
    API.as("caseworker@sunrise").get(hers + "/address").expect(404);

    Answer arrived = WORKER.post(hers + "/arrival", accepted.eTag(), "{}").expect(200);
    Answer longer =
        MANAGER.post(hers + "/extension", arrived.eTag(), until(TODAY.plusDays(60))).expect(200);
    Answer away =
        WORKER
            .post(
                hers + "/leave",
                longer.eTag(),
                "{\"from\": \"%s\", \"until\": \"%s\", \"wish\": \"To see her sister.\"}"
                    .formatted(TODAY.plusDays(1), TODAY.plusDays(3)))
            .expect(200);
    Answer back = WORKER.post(hers + "/return", away.eTag(), "{}").expect(200);
    Answer absent =
        WORKER
            .post(hers + "/absence", back.eTag(), "{\"since\": \"%s\"}".formatted(Instant.now()))
            .expect(200)
            .expect("/state", "absent");
    Answer again = WORKER.post(hers + "/return", absent.eTag(), "{}").expect(200);

    Owned other = Owned.withABed("harbour");
    Answer next =
        MANAGER
            .post(hers + "/transfer", again.eTag(), to(other.id("shelterId")))
            .expect(200)
            .expect("/state", "arrived")
            .expect("/formerPlacementId", offered.text("/id"));
    Answer former = CASEWORKER.get(hers).expect(200).expect("/state", "transferred");
    assertThat(former.texts("/history", "step"))
        .containsExactly(
            "offered",
            "agreed",
            "accepted",
            "arrived",
            "extended",
            "on-leave",
            "returned",
            "absent",
            "returned",
            "transferred");
    CASEWORKER.get(hers + "/address").expect(409);
    MANAGER.get(house).expect(200).expect("/beds/0/state", "free");
    WORKER
        .post(
            SHELTERS + "/placements/" + next.text("/id") + "/departure",
            next.eTag(),
            "{\"reason\": \"stay-completed\"}")
        .expect(200)
        .expect("/state", "departed");
  }

  @Test
  void whatSheDoesNotWantIsOnRecordAndTheBedIsFree() {
    Answer offered = offer();
    CASEWORKER
        .post(
            SHELTERS + "/placements/" + offered.text("/id") + "/choices",
            offered.eTag(),
            "{\"choice\": \"declined\", \"reason\": \"It is too far.\"}")
        .expect(200)
        .expect("/state", "declined-by-her");
    offer();
  }

  @Test
  void aHouseClosesWhenEverybodyHasMoved() {
    Answer offered = offer();
    String hers = SHELTERS + "/placements/" + offered.text("/id");
    String eTag = MANAGER.get(house).expect(200).eTag();
    MANAGER
        .put(
            house + "/closing",
            eTag,
            "{\"from\": \"%s\", \"reason\": \"The lease ends.\"}".formatted(TODAY.plusDays(1)))
        .expect(200)
        .expect("/closing/state", "pending");
    assertThat(
            MANAGER.get(house + "/affected-placements").expect(200).texts("/items", "placementId"))
        .containsExactly(offered.text("/id"));
    CASEWORKER
        .post(SHELTERS + "/placements", owned.placement())
        .expect(409)
        .expect("/type", PROBLEMS + "shelter-closing");
    CASEWORKER
        .post(hers + "/cancellation", offered.eTag(), "{\"reason\": \"other-solution\"}")
        .expect(200);
    assertThat(
            MANAGER.get(house + "/affected-placements").expect(200).texts("/items", "placementId"))
        .isEmpty();
  }

  private Answer offer() {
    return CASEWORKER
        .post(
            SHELTERS + "/placement-offers",
            "{\"caseId\": \"%s\", \"shelterId\": \"%s\", \"from\": \"%s\", \"until\": \"%s\"}"
                .formatted(owned.id("caseId"), owned.id("shelterId"), TODAY, TODAY.plusDays(30)))
        .expect(201)
        .expect("/state", "offered");
  }

  private static String until(LocalDate day) {
    return "{\"until\": \"%s\", \"beneficiaryChoice\": \"accepted\"}".formatted(day);
  }

  private static String to(String shelterId) {
    return "{\"shelterId\": \"%s\", \"reason\": \"her-wish\", \"beneficiaryChoice\": \"accepted\"}"
        .formatted(shelterId);
  }
}
