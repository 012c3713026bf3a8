package org.passage.shelters;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.passage.shelters.api.BedStateV1;
import org.passage.shelters.api.BedV1;
import org.passage.shelters.api.NewOfferV1;
import org.passage.shelters.api.PlacementV1;
import org.passage.shelters.api.ShelterV1;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Somebody who is offered a bed, or lives in one, and what happens to her placement. */
public abstract class Stays extends Platform {
  protected static NewOfferV1 bed(String caseId, ShelterV1 house) {
    return new NewOfferV1(
            caseId, house.getId(), LocalDate.now(ZoneId.of("Europe/Rome")).plusDays(2))
        .until(LAST_DAY);
  }

  protected MvcTestResult offer(NewOfferV1 said) {
    return post("harbour", "caseworker", "/placement-offers", said, null);
  }

  protected PlacementV1 offered(String caseId, ShelterV1 house) {
    MvcTestResult answer = offer(bed(caseId, house));
    assertThat(answer).hasStatus(201);
    return read(answer, PlacementV1.class);
  }

  /** Of harbour, lives in a house of harbour's. */
  protected PlacementV1 living(ShelterV1 house) {
    return living(requested(wish(ADULT, house)), "harbour");
  }

  protected PlacementV1 living(PlacementV1 requested, String organization) {
    done(step(organization, "shelter-manager", requested, "acceptance"));
    return done(step(organization, "shelter-worker", requested, "arrival"));
  }

  /** What staff of a house says of a placement. */
  protected MvcTestResult said(PlacementV1 placement, String step, @Nullable String body) {
    return said("harbour", "shelter-manager", placement, step, body);
  }

  protected MvcTestResult said(
      String organization, String role, PlacementV1 placement, String step, @Nullable String body) {
    String path = "/placements/" + placement.getId();
    return post(
        organization, role, path + "/" + step, body, etag(get("harbour", "caseworker", path)));
  }

  protected MvcTestResult chose(PlacementV1 placement, String body) {
    return said("harbour", "caseworker", placement, "choices", body);
  }

  protected PlacementV1 done(MvcTestResult answer) {
    assertThat(answer).hasStatusOk();
    return read(answer, PlacementV1.class);
  }

  protected PlacementV1 now(PlacementV1 placement) {
    return done(get("harbour", "caseworker", "/placements/" + placement.getId()));
  }

  protected static void refused(MvcTestResult answer, int status, String said) {
    assertThat(answer).hasStatus(status);
    assertThat(text(answer)).contains(said);
  }

  /** The second bed of a house. */
  protected static String otherBed(ShelterV1 house) {
    return requireNonNull(house.getBeds()).get(1).getId();
  }

  /** How the beds of one of harbour's houses are. */
  protected List<BedStateV1> beds(ShelterV1 house) {
    ShelterV1 now =
        read(get("harbour", "shelter-manager", "/shelters/" + house.getId()), ShelterV1.class);
    return requireNonNull(now.getBeds()).stream().map(BedV1::getState).toList();
  }
}
