package org.passage.shelters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.passage.chassis.store.Event;
import org.passage.chassis.store.EventFeed;
import org.passage.chassis.store.EventFeed.Published;
import org.passage.shelters.api.AvailabilityPageV1;
import org.passage.shelters.api.AvailabilityV1;
import org.passage.shelters.api.BedStateV1;
import org.passage.shelters.api.EndReasonV1;
import org.passage.shelters.api.PlacementStateV1;
import org.passage.shelters.api.PlacementV1;
import org.passage.shelters.api.ShelterV1;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

class JourneyTest extends Platform {
  @Autowired private EventFeed feed;

  @Test
  void sheFindsAShelterArrivesAndLeavesAndTheCaseHearsOfEachStep() {
    ShelterV1 house = shelter("sunrise", house("MD"), 1);
    AvailabilityV1 offer =
        read(
                get(
                    "harbour",
                    "caseworker",
                    "/availability?caseId=cas_shared&country=MD&sex=female&needs=health-care&languages=ron"),
                AvailabilityPageV1.class)
            .getItems()
            .getFirst();
    assertThat(offer.getSuits()).isTrue();
    assertThat(offer.getShelter().getId()).isEqualTo(house.getId());

    PlacementV1 placement = requested(wish(SHARED, house).bedId(offer.getFreeBeds().getFirst()));
    assertThat(placement.getState()).isEqualTo(PlacementStateV1.REQUESTED);
    assertThat(bed(house)).isEqualTo(BedStateV1.FREE);

    assertThat(state(step("sunrise", "shelter-manager", placement, "acceptance")))
        .isEqualTo(PlacementStateV1.ACCEPTED);
    assertThat(state(step("sunrise", "shelter-worker", placement, "arrival")))
        .isEqualTo(PlacementStateV1.ARRIVED);
    assertThat(bed(house)).isEqualTo(BedStateV1.OCCUPIED);

    assertThat(request(wish(SHARED, house).bedId(placement.getBedId())))
        .hasStatus(409)
        .bodyJson()
        .extractingPath("type")
        .asString()
        .endsWith("/bed-taken");

    assertThat(
            state(
                end(
                    "sunrise",
                    "shelter-worker",
                    placement,
                    "departure",
                    EndReasonV1.STAY_COMPLETED)))
        .isEqualTo(PlacementStateV1.DEPARTED);
    assertThat(bed(house)).isEqualTo(BedStateV1.FREE);

    await()
        .untilAsserted(() ->
            assertThat(eventsOf(placement))
                .extracting(Event::type)
                .containsExactly(
                    "org.passage.shelters.placement-requested.v1",
                    "org.passage.shelters.placement-accepted.v1",
                    "org.passage.shelters.beneficiary-arrived.v1",
                    "org.passage.shelters.beneficiary-departed.v1"));
    assertThat(eventsOf(placement))
        .allSatisfy(it -> {
          assertThat(it.caseId()).isEqualTo(SHARED);
          assertThat(it.organizationId()).isEqualTo("harbour");
          assertThat(it.data())
              .isEqualTo(Map.of("shelterId", house.getId(), "bedId", placement.getBedId()));
        });
  }

  private List<Event> eventsOf(PlacementV1 placement) {
    return feed.after(0, 10_000).stream()
        .map(Published::event)
        .filter(it -> it.subject().equals(placement.getId()))
        .toList();
  }

  private PlacementStateV1 state(MvcTestResult answer) {
    assertThat(answer).hasStatusOk();
    return read(answer, PlacementV1.class).getState();
  }

  private BedStateV1 bed(ShelterV1 shelter) {
    String path = "/shelters/" + shelter.getId();
    return firstBed(read(get("sunrise", "shelter-manager", path), ShelterV1.class)).getState();
  }
}
