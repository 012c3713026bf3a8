package org.passage.chassis.auditlog;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Instant;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.passage.chassis.access.CaseDirectory;
import org.passage.chassis.access.CaseFacts;
import org.passage.chassis.audit.Trail;
import org.passage.chassis.auditlog.AuditAnswers.AnchorView;
import org.passage.chassis.auditlog.AuditAnswers.VerificationView;
import org.passage.chassis.auditlog.AuditAnswers.VerificationWish;
import org.passage.chassis.paging.Page;
import org.passage.chassis.problem.InvalidInput;
import org.passage.chassis.problem.NotFound;
import org.passage.chassis.security.Caller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.json.JsonMapper;

/** Serves the access log that every contract of a service with a store offers. */
@RestController
@RequestMapping("${passage.api.path}")
public final class AuditController {
  private static final int MOST = 100;
  private static final Pattern ID = Pattern.compile("[A-Za-z0-9_-]{6,64}");

  private final AuditTrails trails;
  private final Verifier verifier;
  private final Anchors anchors;
  private final CaseDirectory cases;
  private final AuditLog log;
  private final JsonMapper json;

  AuditController(
      AuditTrails trails,
      Verifier verifier,
      Anchors anchors,
      CaseDirectory cases,
      AuditLog log,
      JsonMapper json) {
    this.trails = trails;
    this.verifier = verifier;
    this.anchors = anchors;
    this.cases = cases;
    this.log = log;
    this.json = json;
  }

  @GetMapping("/cases/{caseId}/audit-events")
  public Page<AuditEventView> events(
      @PathVariable String caseId,
      @RequestParam(required = false) @Nullable Instant from,
      @RequestParam(required = false) @Nullable Instant to,
      @RequestParam(required = false) @Nullable String kind,
      @RequestParam(required = false) @Nullable String organization,
      @RequestParam(required = false) @Nullable String subject,
      @RequestParam(defaultValue = "25") int limit,
      @RequestParam(required = false) @Nullable String cursor) {
    Asked asked = new Asked(from, to, kind, organization, subject);
    Predicate<AuditEvent> visible = visible(caseId);
    return trails.page(caseId, asked.and(visible), within(limit), cursor).map(AuditEventView::of);
  }

  /** Writes a line for each event as it goes; the answer is never whole in memory. */
  @GetMapping(path = "/cases/{caseId}/audit-events/export")
  public void export(@PathVariable String caseId, HttpServletResponse response) throws IOException {
    Predicate<AuditEvent> visible = visible(caseId);
    response.setContentType("application/x-ndjson");
    String cursor = null;
    do {
      Page<AuditEvent> page = trails.page(caseId, visible, MOST, cursor);
      for (AuditEvent event : page.items()) {
        response.getOutputStream().write(json.writeValueAsBytes(AuditEventView.of(event)));
        response.getOutputStream().write('\n');
      }
      cursor = page.next();
    } while (cursor != null);
    response.flushBuffer();
  }

  @PostMapping("/audit/verifications")
  public VerificationView verify(@RequestBody VerificationWish wish) {
    String caseId = wish.caseId();
    if (caseId != null) {
      if (!ID.matcher(caseId).matches()) {
        throw InvalidInput.at("/caseId", "is no id");
      }
      visible(caseId);
      return VerificationView.of(verifier.chain(caseId));
    }
    String after = wish.after() == null ? "" : wish.after();
    return VerificationView.of(verifier.all(after));
  }

  @GetMapping("/audit/anchors")
  public Page<AnchorView> anchors(
      @RequestParam(defaultValue = "25") int limit,
      @RequestParam(required = false) @Nullable String cursor) {
    return anchors.page(within(limit), cursor).map(it -> AnchorView.of(it, anchors.publicKey()));
  }

  /**
   * What the caller may see of the log of a case: everything in the organization that owns the
   * case, in another one what it did itself.
   *
   * @throws NotFound when that is nothing
   */
  private Predicate<AuditEvent> visible(String caseId) {
    log.catchUp();
    if (Caller.isService()) {
      return event -> true;
    }
    String own = Caller.current().organizationId();
    boolean owner =
        cases.find(caseId).map(CaseFacts::organizationId).filter(own::equals).isPresent();
    Predicate<AuditEvent> visible = owner ? event -> true : event -> did(own, event);
    if (!owner && !trails.any(caseId, visible)) {
      Trail.refused(caseId);
      throw new NotFound();
    }
    Trail.touched(caseId);
    return visible;
  }

  /** That it was refused must not tell an organization that there is such a case. */
  private static boolean did(String organization, AuditEvent event) {
    return organization.equals(event.entry().actor().organizationId())
        && event.entry().outcome() != Outcome.REFUSED;
  }

  private static int within(int limit) {
    if (limit < 1 || limit > MOST) {
      throw InvalidInput.at("?limit", "must be from 1 to " + MOST);
    }
    return limit;
  }
}
