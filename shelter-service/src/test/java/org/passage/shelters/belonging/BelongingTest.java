package org.passage.shelters.belonging;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.passage.shelters.Platform;
import org.passage.shelters.api.BelongingKindV1;
import org.passage.shelters.api.BelongingPlaceV1;
import org.passage.shelters.api.BelongingReturnV1;
import org.passage.shelters.api.BelongingStateV1;
import org.passage.shelters.api.BelongingV1;
import org.passage.shelters.api.EndReasonV1;
import org.passage.shelters.api.NewBelongingV1;
import org.passage.shelters.api.PlacementV1;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

class BelongingTest extends Platform {
  private static final String COLLEAGUE = "somebody-else";

  @Test
  void whatIsKeptHasAReceiptAndIsGivenBackOnce() {
    PlacementV1 her = arrived();
    BelongingV1 kept = read(keep(her, passport().witness(COLLEAGUE)), BelongingV1.class);
    assertThat(kept.getReceipt()).matches("[0-9A-Z]{8}");
    assertThat(kept.getReceived().getBy()).isEqualTo("harbour-shelter-worker");
    assertThat(kept.getReceived().getWitness()).isEqualTo(COLLEAGUE);
    assertThat(text(get("harbour", "shelter-manager", list(her) + "?state=kept")))
        .contains(kept.getReceipt());

    end("harbour", "shelter-worker", her, "departure", EndReasonV1.STAY_COMPLETED);
    assertThat(giveBack(kept, new BelongingReturnV1(true))).hasStatus(400);
    BelongingV1 returned =
        read(
            giveBack(kept, new BelongingReturnV1(true).witness(COLLEAGUE).to("Her sister")),
            BelongingV1.class);
    assertThat(returned.getState()).isEqualTo(BelongingStateV1.RETURNED);
    assertThat(requireNonNull(returned.getReturned()).getTo()).isEqualTo("Her sister");
    assertThat(giveBack(kept, new BelongingReturnV1(true).witness(COLLEAGUE)))
        .hasStatus(409)
        .bodyText()
        .contains("/belonging-returned");
    assertThat(text(get("harbour", "shelter-manager", list(her) + "?state=kept")))
        .doesNotContain(kept.getReceipt());
    assertThat(text(get("harbour", "shelter-manager", list(her)))).contains(kept.getReceipt());
  }

  @ParameterizedTest
  @EnumSource(names = "OTHER", mode = EnumSource.Mode.EXCLUDE)
  void forWhatIsOfWorthAnotherPersonIsAWitness(BelongingKindV1 kind) {
    PlacementV1 her = arrived();
    refused(keep(her, passport().kind(kind)), "\"/witness\"");
    refused(keep(her, passport().kind(kind).witness("harbour-shelter-worker")), "\"/witness\"");
    assertThat(keep(her, passport().kind(BelongingKindV1.OTHER))).hasStatus(201);
  }

  @Test
  void nothingIsKeptThatSheDoesNotConfirm() {
    NewBelongingV1 taken = passport().witness(COLLEAGUE).confirmedByHer(false);
    refused(keep(arrived(), taken), "\"/confirmedByHer\"");
  }

  @Test
  void nothingIsKeptForWhoDoesNotLiveThereAndNoOtherHouseKnowsOfIt() {
    PlacementV1 coming = requested(wish(ADULT, shelter("harbour", 1)));
    assertThat(keep(coming, passport().witness(COLLEAGUE)))
        .hasStatus(409)
        .bodyText()
        .contains("/not-in-the-house");
    BelongingV1 kept = read(keep(arrived(), passport().witness(COLLEAGUE)), BelongingV1.class);
    assertThat(get("sunrise", "shelter-manager", path(kept))).hasStatus(404);
    assertThat(get("harbour", "caseworker", path(kept))).hasStatus(403);
  }

  private PlacementV1 arrived() {
    PlacementV1 placement = requested(wish(ADULT, shelter("harbour", 1)));
    step("harbour", "shelter-manager", placement, "acceptance");
    step("harbour", "shelter-worker", placement, "arrival");
    return placement;
  }

  private static NewBelongingV1 passport() {
    return new NewBelongingV1(
        BelongingKindV1.DOCUMENT, "Her passport.", BelongingPlaceV1.SAFE, true);
  }

  private MvcTestResult keep(PlacementV1 hers, NewBelongingV1 said) {
    return post("harbour", "shelter-worker", list(hers), said, null);
  }

  private MvcTestResult giveBack(BelongingV1 it, BelongingReturnV1 said) {
    return post(
        "harbour",
        "shelter-worker",
        path(it) + "/return",
        said,
        etag(get("harbour", "shelter-worker", path(it))));
  }

  private static void refused(MvcTestResult answer, String pointer) {
    assertThat(answer).hasStatus(400).bodyText().contains(pointer);
  }

  private static String path(BelongingV1 it) {
    return "/belongings/" + it.getId();
  }

  private static String list(PlacementV1 hers) {
    return "/placements/" + hers.getId() + "/belongings";
  }
}
