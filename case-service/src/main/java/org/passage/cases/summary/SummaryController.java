package org.passage.cases.summary;

import java.io.ByteArrayOutputStream;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.passage.cases.api.CaseSummariesApi;
import org.passage.cases.api.SharePurposeV1;
import org.passage.cases.casefile.Case;
import org.passage.cases.casefile.CaseFinder;
import org.passage.cases.casefile.CaseFormat;
import org.passage.cases.consent.ConsentMissing;
import org.passage.cases.consent.Consents;
import org.passage.cases.consent.SharePurpose;
import org.passage.chassis.paper.Paper;
import org.passage.chassis.paper.Words;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.json.JsonMapper;

/** The summary for a referral over HTTP. */
@RestController
class SummaryController implements CaseSummariesApi {
  private final CaseFinder finder;
  private final Consents consents;
  private final JsonMapper json;

  SummaryController(CaseFinder finder, Consents consents, JsonMapper json) {
    this.finder = finder;
    this.consents = consents;
    this.json = json;
  }

  @Override
  public ResponseEntity<Resource> getCaseSummary(
      String caseId, String recipient, SharePurposeV1 purpose, @Nullable String language) {
    Case found = finder.required(caseId);
    SharePurpose wanted = SharePurpose.valueOf(purpose.name());
    if (consents.permitting(caseId, recipient, Set.of(wanted)).isEmpty()) {
      throw new ConsentMissing();
    }
    ByteArrayOutputStream pdf = new ByteArrayOutputStream();
    Paper paper =
        new Paper(pdf, Words.in(language == null ? "eng" : language), "title.case-summary");
    paper.line("recipient", recipient);
    paper.line("purpose", purpose.getValue());
    paper.sentence("text.case-summary");
    // The caller's roles have left out what they may not see.
    paper.entry(Told.of(json.valueToTree(CaseFormat.full(found)), wanted));
    paper.finish();
    return ResponseEntity.ok()
        .contentType(MediaType.APPLICATION_PDF)
        .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"summary.pdf\"")
        .body(new ByteArrayResource(pdf.toByteArray()));
  }
}
