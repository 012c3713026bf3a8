package org.passage.cases.consent;

import java.io.ByteArrayOutputStream;
import org.passage.cases.api.ConsentRecordsApi;
import org.passage.cases.casefile.Case;
import org.passage.cases.casefile.CaseFinder;
import org.passage.chassis.paper.Paper;
import org.passage.chassis.paper.Words;
import org.passage.chassis.problem.NotFound;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.json.JsonMapper;

/** A decision of hers on paper, for her to sign and to keep. */
@RestController
class ConsentRecordController implements ConsentRecordsApi {
  private final Consents consents;
  private final CaseFinder finder;
  private final JsonMapper json;

  ConsentRecordController(Consents consents, CaseFinder finder, JsonMapper json) {
    this.consents = consents;
    this.finder = finder;
    this.json = json;
  }

  @Override
  public ResponseEntity<Resource> getConsentRecord(String caseId, String consentId) {
    Case found = finder.required(caseId);
    Consent decided = consents.find(caseId, consentId).orElseThrow(NotFound::new);
    ByteArrayOutputStream pdf = new ByteArrayOutputStream();
    Paper paper = new Paper(pdf, Words.in(decided.asking().language()), "title.consent-record");
    paper.line("code", found.code());
    line(paper, "givenNames", found.person().givenNames());
    line(paper, "familyName", found.person().familyName());
    paper.entry(json.valueToTree(ConsentFormat.full(decided)));
    paper.sentence("text.consent-record");
    paper.sentence("text.signature");
    paper.finish();
    return ResponseEntity.ok()
        .contentType(MediaType.APPLICATION_PDF)
        .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"consent.pdf\"")
        .body(new ByteArrayResource(pdf.toByteArray()));
  }

  private static void line(
      Paper paper, String property, @org.jspecify.annotations.Nullable String value) {
    if (value != null) {
      paper.line(property, value);
    }
  }
}
