package org.passage.shelters;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.passage.shelters.api.CheckOutcomeV1;
import org.passage.shelters.api.FindingPageV1;
import org.passage.shelters.api.FindingV1;
import org.passage.shelters.api.NewSecurityAuditV1;
import org.passage.shelters.api.NewSecurityResultV1;
import org.passage.shelters.api.NewSecurityResultsV1;
import org.passage.shelters.api.SecurityAuditKindV1;
import org.passage.shelters.api.SecurityAuditV1;
import org.passage.shelters.api.ShelterV1;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Shelters that are looked at. */
public abstract class Audited extends Platform {
  protected static final String CRITICAL = "entrances-locked";
  protected static final String MAJOR = "silent-alarm";

  /** An audit of one's own shelter in which all is met but some checks; closed. */
  protected SecurityAuditV1 audited(String organization, ShelterV1 shelter, String... notMet) {
    MvcTestResult recorded = recorded(organization, shelter, notMet);
    String path = "/security-audits/" + read(recorded, SecurityAuditV1.class).getId() + "/closure";
    MvcTestResult closed = post(organization, "shelter-manager", path, null, etag(recorded));
    assertThat(closed).hasStatusOk();
    return read(closed, SecurityAuditV1.class);
  }

  /** The same before it is closed. */
  protected MvcTestResult recorded(String organization, ShelterV1 shelter, String... notMet) {
    MvcTestResult started = started(organization, shelter);
    SecurityAuditV1 audit = read(started, SecurityAuditV1.class);
    List<NewSecurityResultV1> results =
        audit.getUnanswered().stream().map(it -> result(it, List.of(notMet).contains(it))).toList();
    return post(
        organization,
        "shelter-manager",
        "/security-audits/" + audit.getId() + "/results",
        new NewSecurityResultsV1(results),
        etag(started));
  }

  protected MvcTestResult started(String organization, ShelterV1 shelter) {
    return post(
        organization,
        "shelter-manager",
        "/shelters/" + shelter.getId() + "/security-audits",
        new NewSecurityAuditV1(SecurityAuditKindV1.AUDIT),
        null);
  }

  private static NewSecurityResultV1 result(String code, boolean notMet) {
    return notMet
        ? new NewSecurityResultV1(code, CheckOutcomeV1.NOT_MET).note("The yard door stays open.")
        : new NewSecurityResultV1(code, CheckOutcomeV1.MET);
  }

  /** What is found at a shelter, newest first. */
  protected List<FindingV1> findings(String organization, ShelterV1 shelter, String query) {
    String path = "/security-findings?shelterId=" + shelter.getId() + query;
    return read(get(organization, "shelter-manager", path), FindingPageV1.class).getItems();
  }

  /** A step of a finding, from the state in which it is now. */
  protected MvcTestResult step(
      String organization, String role, FindingV1 finding, String step, Object body) {
    String path = "/security-findings/" + finding.getId();
    return post(
        organization,
        role,
        path + "/" + step,
        body,
        etag(get(organization, "shelter-manager", path)));
  }
}
