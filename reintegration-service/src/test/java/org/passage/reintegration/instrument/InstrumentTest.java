package org.passage.reintegration.instrument;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.passage.reintegration.Api.Reply;
import org.passage.reintegration.JourneyTest;

class InstrumentTest extends JourneyTest {
  private final String code = "talks-" + UUID.randomUUID().toString().substring(0, 8);

  @Test
  void countsItsVersionsAndKeepsThemAll() {
    Reply first = recorded("housing");
    assertThat(first.status()).isEqualTo(201);
    assertThat(first.text("number")).isEqualTo("1");
    Reply second = recorded("family");
    assertThat(second.text("number")).isEqualTo("2");

    assertThat(officer.get("/assessment-instruments?code=" + code).ids())
        .containsExactly(second.id(), first.id());
    assertThat(officer.get("/assessment-instruments/" + first.id()).text("domains[0].questions[0]"))
        .isEqualTo("How is it?");
    assertThat(stranger.get("/assessment-instruments/" + first.id()).status()).isEqualTo(404);
    assertThat(officer.post("/assessment-instruments", "{}").status()).isEqualTo(403);
  }

  @Test
  void asksAboutEachDomainOnce() {
    Reply refused =
        supervisor.post(
            "/assessment-instruments",
            """
            {"code": "twice", "title": "Twice",
             "domains": [{"domain": "health", "questions": ["Well?"]},
                         {"domain": "health", "questions": ["And now?"]}]}
            """);

    assertThat(refused.pointers()).containsExactly("/domains/1/domain");
  }

  @Test
  void hasAFindingForEachDomainInAnAssessmentThatGoesByIt() {
    String instrument = recorded("housing").id();

    Reply assessed = assessedBy(instrument, "housing");
    assertThat(assessed.text("instrument.code")).isEqualTo(code);
    assertThat(assessed.text("instrument.number")).isEqualTo("1");
    assertThat(assessedBy(instrument, "legal").pointers()).containsExactly("/findings");
    assertThat(assessedBy("ins_nosuchthing", "legal").pointers()).containsExactly("/instrumentId");
    Reply again = assessedBy(instrument, "housing");
    Reply compared =
        officer.get("/assessments/" + assessed.id() + "/comparison?with=" + again.id());
    assertThat(compared.text("sameInstrument")).isEqualTo("true");
    String next = assessedBy(recorded("housing").id(), "housing").id();
    assertThat(
            officer
                .get("/assessments/" + assessed.id() + "/comparison?with=" + next)
                .text("sameInstrument"))
        .isEqualTo("false");
  }

  private Reply recorded(String domain) {
    return supervisor.post(
        "/assessment-instruments",
        """
        {"code": "%s", "title": "First talks",
         "domains": [{"domain": "%s", "questions": ["How is it?"]}]}
        """
            .formatted(code, domain));
  }

  private Reply assessedBy(String instrument, String domain) {
    return officer.post(
        "/assessments",
        """
        {"caseId": "%s", "instrumentId": "%s", "priorities": [],
         "findings": [{"domain": "%s", "need": "high"}]}
        """
            .formatted(caseId, instrument, domain));
  }
}
