package org.passage.reintegration.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.passage.reintegration.Api.Reply;
import org.passage.reintegration.JourneyTest;

class TemplateTest extends JourneyTest {
  private final String home = "A home " + UUID.randomUUID();

  @Test
  void isNotAppliedUneditedWithoutAReason() {
    Reply template = template();
    assertThat(template.status()).isEqualTo(201);

    Reply refused = drafted(home, template.id(), "");
    assertThat(refused.status()).isEqualTo(400);
    assertThat(refused.pointers()).containsExactly("/uneditedReason");
    assertThat(officer.get("/plans?caseId=" + caseId).ids()).isEmpty();

    Reply reasoned = drafted(home, template.id(), "It is what she asked for");
    assertThat(reasoned.status()).isEqualTo(201);
    assertThat(reasoned.text("templateId")).isEqualTo(template.id());
    assertThat(reasoned.text("uneditedReason")).isEqualTo("It is what she asked for");
  }

  @Test
  void isKnownAlsoWhereNobodyNamesIt() {
    template();

    assertThat(drafted(home.toUpperCase(Locale.ROOT) + " ", "", "").pointers())
        .containsExactly("/uneditedReason");
  }

  @Test
  void needsNoReasonOnceItIsMadeHerOwn() {
    Reply template = template();

    Reply edited = drafted(home + " near her sister", template.id(), "");
    assertThat(edited.status()).isEqualTo(201);
    assertThat(edited.has("uneditedReason")).isFalse();
    assertThat(drafted(home + " by the sea", template.id(), "It fits").pointers())
        .containsExactly("/uneditedReason");
  }

  @Test
  void isNotComeBackToByAChangeWithoutAReason() {
    template();
    Reply plan = drafted(home + " near her sister", "", "");

    Reply refused =
        officer.put(
            "/plans/" + plan.id(), "{\"objectives\": [" + housing(home, "herself") + "]}", plan);

    assertThat(refused.pointers()).containsExactly("/uneditedReason");
    assertThat(officer.get("/plans/" + plan.id()).etag()).isEqualTo(plan.etag());
  }

  @Test
  void keepsItsReasonWhileThePromiseIsTheSame() {
    template();
    Reply plan = drafted(home, "", "She asked for it");

    Reply changed =
        officer.put(
            "/plans/" + plan.id(), "{\"objectives\": [" + housing(home, "herself") + "]}", plan);

    assertThat(changed.text("uneditedReason")).isEqualTo("She asked for it");
  }

  @Test
  void isOfOneOrganization() {
    Reply template = template();

    assertThat(officer.get("/plan-templates/" + template.id()).text("title"))
        .isEqualTo("First months");
    assertThat(officer.get("/plan-templates?limit=1").ids()).containsExactly(template.id());
    assertThat(stranger.get("/plan-templates/" + template.id()).status()).isEqualTo(404);
    assertThat(officer.post("/plan-templates", "{}").status()).isEqualTo(403);
    assertThat(drafted(home + " at last", "ptp_nosuchthing", "").pointers())
        .containsExactly("/templateId");
  }

  private Reply template() {
    return supervisor.post(
        "/plan-templates",
        """
        {"title": "First months",
         "objectives": [{"domain": "housing", "objective": "%s", "assistanceType": "housing",
           "actions": [{"what": "Look for rooms", "who": "the mission", "withinDays": 30}]}]}
        """
            .formatted(home));
  }

  private Reply drafted(String objective, String template, String reason) {
    String named = template.isEmpty() ? "" : ", \"templateId\": \"" + template + "\"";
    String why = reason.isEmpty() ? "" : ", \"uneditedReason\": \"" + reason + "\"";
    return officer.post(
        "/plans",
        "{\"assessmentId\": \"%s\", \"objectives\": [%s]%s%s}"
            .formatted(assessment().id(), housing(objective, "the social worker"), named, why));
  }
}
