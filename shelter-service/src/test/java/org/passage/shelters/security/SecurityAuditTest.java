package org.passage.shelters.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.passage.shelters.Audited;
import org.passage.shelters.api.FindingV1;
import org.passage.shelters.api.NewSecurityAuditV1;
import org.passage.shelters.api.SecurityAuditKindV1;
import org.passage.shelters.api.SecurityAuditPageV1;
import org.passage.shelters.api.SecurityAuditStateV1;
import org.passage.shelters.api.SecurityAuditV1;
import org.passage.shelters.api.ShelterKindV1;
import org.passage.shelters.api.ShelterV1;
import org.passage.shelters.shelter.Stamp;
import org.passage.shelters.standard.SecurityStandards;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

class SecurityAuditTest extends Audited {
  @Autowired private SecurityAudits audits;
  @Autowired private SecurityStandards standards;
  @Autowired private SecuritySweep sweep;

  @Test
  void looksAtWhatIsForThisKindOfAccommodation() {
    ShelterV1 house = shelter("harbour", 0);
    ShelterV1 flat = shelter("harbour", house("IT").kind(ShelterKindV1.APARTMENT), 0);
    assertThat(read(started("harbour", house), SecurityAuditV1.class).getUnanswered())
        .contains("entrances-locked", "rules-explained")
        .doesNotContain("host-vetted");
    assertThat(read(started("harbour", flat), SecurityAuditV1.class).getUnanswered())
        .contains("host-vetted", "rules-explained")
        .doesNotContain("entrances-locked");
  }

  @Test
  void isNotClosedBeforeEveryCheckHasAResult() {
    MvcTestResult started = started("harbour", shelter("harbour", 0));
    String path = "/security-audits/" + read(started, SecurityAuditV1.class).getId() + "/closure";
    assertThat(post("harbour", "shelter-worker", path, null, etag(started)))
        .hasStatus(409)
        .bodyText()
        .contains("/audit-incomplete", "entrances-locked");
  }

  @Test
  void staysAsItIsOnceItIsClosed() {
    ShelterV1 house = shelter("harbour", 0);
    SecurityAuditV1 closed = audited("harbour", house);
    assertThat(closed.getState()).isEqualTo(SecurityAuditStateV1.CLOSED);
    assertThat(closed.getClosedBy()).isEqualTo("harbour-shelter-manager");
    String path = "/security-audits/" + closed.getId();
    String etag = etag(get("harbour", "shelter-worker", path));
    String more = "{\"results\": [{\"code\": \"entrances-locked\", \"outcome\": \"met\"}]}";
    assertThat(post("harbour", "shelter-worker", path + "/results", more, etag))
        .hasStatus(409)
        .bodyText()
        .contains("/audit-closed");
    assertThat(post("harbour", "shelter-worker", path + "/closure", null, etag)).hasStatus(409);
    assertThat(
            read(
                    get(
                        "harbour",
                        "shelter-worker",
                        "/shelters/" + house.getId() + "/security-audits"),
                    SecurityAuditPageV1.class)
                .getItems())
        .hasSize(1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{\"code\": \"no-such-check\", \"outcome\": \"met\"} | /results/0/code",
        "{\"code\": \"host-vetted\", \"outcome\": \"met\"} | /results/0/code",
        "{\"code\": \"entrances-locked\", \"outcome\": \"not-met\"} | /results/0/note",
        "{\"code\": \"entrances-locked\", \"outcome\": \"not-applicable\"} | /results/0/note",
        "null | /results/0",
        "{\"code\": \"entrances-locked\", \"outcome\": \"perhaps\"} | /results/0/outcome",
        "{\"code\": \"keys-signed-for\", \"outcome\": \"met\"}, {\"code\": \"keys-signed-for\", \"outcome\": \"met\"} | /results/1/code",
      })
  void namesTheResultThatCannotBe(String results, String pointer) {
    MvcTestResult started = started("harbour", shelter("harbour", 0));
    String path = "/security-audits/" + read(started, SecurityAuditV1.class).getId();
    assertThat(
            post(
                "harbour",
                "shelter-worker",
                path + "/results",
                "{\"results\": [" + results + "]}",
                etag(started)))
        .hasStatus(400)
        .bodyText()
        .contains("\"" + pointer + "\"");
    assertThat(read(get("harbour", "shelter-worker", path), SecurityAuditV1.class).getResults())
        .isEmpty();
  }

  @Test
  void isForTheShelterOwnOrganizationOnly() {
    ShelterV1 house = shelter("sunrise", 0);
    assertThat(started("harbour", house)).hasStatus(403);
    SecurityAuditV1 audit = read(started("sunrise", house), SecurityAuditV1.class);
    assertThat(get("harbour", "shelter-manager", "/security-audits/" + audit.getId()))
        .hasStatus(404);
    assertThat(get("sunrise", "caseworker", "/security-audits/" + audit.getId())).hasStatus(403);
  }

  @Test
  void isHeldAgainstAVersionThatThereIs() {
    ShelterV1 house = shelter("harbour", 0);
    assertThat(
            post(
                "harbour",
                "shelter-worker",
                "/shelters/" + house.getId() + "/security-audits",
                new NewSecurityAuditV1(SecurityAuditKindV1.SELF_ASSESSMENT).standardVersion(9),
                null))
        .hasStatus(400)
        .bodyText()
        .contains("/standardVersion");
  }

  @Test
  void whatACrashLeftUndoneAfterTheClosingIsDoneOnce() {
    ShelterV1 house = shelter("harbour", 1);
    String id = read(recorded("harbour", house, CRITICAL, MAJOR), SecurityAuditV1.class).getId();
    SecurityAudit open = audits.find(id).orElseThrow();
    audits.replace(open.close(standards.of(1), new Stamp("somebody", Instant.now())));
    assertThat(request(wish(ADULT, house))).hasStatus(201);

    sweep.sweep();
    sweep.sweep();

    assertThat(findings("harbour", house, ""))
        .extracting(FindingV1::getCode)
        .containsExactlyInAnyOrder(CRITICAL, MAJOR);
    assertThat(audits.find(id).orElseThrow().unfollowed()).isFalse();
    assertThat(request(wish(ADULT, house).from(LAST_DAY).until(null)))
        .hasStatus(409)
        .bodyText()
        .contains("/placements-stopped");
  }

  @Test
  void whatIsNotMetAgainIsNoSecondFinding() {
    ShelterV1 house = shelter("harbour", 0);
    SecurityAuditV1 first = audited("harbour", house, MAJOR);
    audited("harbour", house, MAJOR);
    List<FindingV1> found = findings("harbour", house, "&state=open");
    assertThat(found).extracting(FindingV1::getAuditId).containsExactly(first.getId());
  }
}
