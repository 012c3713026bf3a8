package org.passage.reintegration.plan;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.passage.reintegration.Api.Reply;
import org.passage.reintegration.JourneyTest;

class EditionTest extends JourneyTest {
  @Test
  void isKeptWithHerAgreementWhenThePlanIsChanged() {
    Reply agreed = agreed();
    Reply second = changed(agreed, housing("A flat to share", "the mission"));
    changed(second, housing("A room at her sister's", "the mission"));

    Reply page = caseworker.get("/plans/" + agreed.id() + "/editions?limit=1");
    assertThat(page.text("items[0].number")).isEqualTo("2");
    assertThat(page.has("agreement")).isFalse();
    Reply rest =
        caseworker.get("/plans/" + agreed.id() + "/editions?limit=1&cursor=" + page.text("next"));
    assertThat(rest.text("items[0].number")).isEqualTo("1");
    assertThat(rest.text("items[0].objectives[0].objective")).isEqualTo("A room of her own");
    assertThat(rest.text("items[0].agreement.givenBy")).isEqualTo("self");
    assertThat(rest.has("next")).isFalse();
    assertThat(stranger.get("/plans/" + agreed.id() + "/editions").status()).isEqualTo(404);
  }

  @Test
  void isNotThereAfterAChangeThatWasRefused() {
    Reply draft = draft();
    changed(draft, housing("A flat to share", "the mission"));

    assertThat(
            officer
                .put(
                    "/plans/" + draft.id(),
                    "{\"objectives\": [" + housing("A tent", "herself") + "]}",
                    draft)
                .status())
        .isEqualTo(412);
    assertThat(officer.get("/plans/" + draft.id() + "/editions").text("items.length()"))
        .isEqualTo("1");
  }

  @Test
  void standsBesideAnother() {
    Reply draft = draft();
    Reply second = changed(draft, housing("A room of her own", "herself"));
    changed(second, housing("A flat to share", "herself"));

    Reply otherwise = officer.get("/plans/" + draft.id() + "/comparison?from=1&to=2");
    assertThat(otherwise.text("objectives[0].change")).isEqualTo("carried-out-otherwise");
    Reply changed = officer.get("/plans/" + draft.id() + "/comparison?from=1&to=3");
    assertThat(changed.text("objectives[0].change")).isEqualTo("changed");
    assertThat(changed.text("objectives[0].from.objective")).isEqualTo("A room of her own");
    assertThat(changed.text("objectives[0].to.objective")).isEqualTo("A flat to share");
    assertThat(officer.get("/plans/" + draft.id() + "/comparison?from=1&to=4").pointers())
        .containsExactly("?to");
    assertThat(stranger.get("/plans/" + draft.id() + "/comparison?from=1&to=2").status())
        .isEqualTo(404);
  }

  private Reply changed(Reply from, String objective) {
    return officer.put("/plans/" + from.id(), "{\"objectives\": [" + objective + "]}", from);
  }
}
