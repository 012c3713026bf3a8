package org.passage.shelters.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.passage.shelters.Stays;
import org.passage.shelters.api.ExportFormatV1;
import org.passage.shelters.api.ExportPageV1;
import org.passage.shelters.api.ExportV1;
import org.passage.shelters.api.ShelterV1;
import org.springframework.http.HttpHeaders;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

class ExportTest extends Stays {
  @Test
  void whoTookATableOrAPictureIsKnown() {
    ShelterV1 house = shelter("harbour", 1);
    String occupancy = "/shelters/" + house.getId() + "/occupancy";
    Instant before = Instant.now().minusSeconds(5);
    assertThat(get("harbour", "shelter-manager", occupancy)).hasStatusOk();
    assertThat(table("harbour", "shelter-manager", occupancy)).hasStatusOk();
    assertThat(get("harbour", "case-supervisor", occupancy + "/picture")).hasStatusOk();
    assertThat(table("sunrise", "shelter-manager", occupancy)).hasStatus4xxClientError();

    List<ExportV1> taken = exports("harbour", "?shelterId=" + house.getId());
    assertThat(taken)
        .extracting(ExportV1::getOperation, ExportV1::getFormat, ExportV1::getPersonId)
        .containsExactly(
            tuple("drawOccupancy", ExportFormatV1.SVG, "harbour-case-supervisor"),
            tuple("listOccupancy", ExportFormatV1.CSV, "harbour-shelter-manager"));
    assertThat(taken.getFirst().getRoles()).containsExactly("case-supervisor");
    String shelter = "?shelterId=" + house.getId();
    assertThat(exports("harbour", shelter + "&personId=harbour-shelter-manager")).hasSize(1);
    assertThat(exports("harbour", shelter + "&from=" + before)).hasSize(2);
    assertThat(exports("harbour", shelter + "&to=" + before)).isEmpty();
    assertThat(exports("sunrise", shelter)).isEmpty();
  }

  @Test
  void theListItselfAsATableIsOnRecordToo() {
    assertThat(table("harbour", "auditor", "/exports")).hasStatusOk();
    assertThat(exports("harbour", "?personId=harbour-auditor"))
        .extracting(ExportV1::getOperation)
        .contains("listExports");
  }

  @Test
  void badTimesAreNamed() {
    refused(
        get("harbour", "auditor", "/exports?from=2026-11-02T10:00:00Z&to=2026-11-02T10:00:00Z"),
        400,
        "\"?to\"");
    assertThat(get("harbour", "shelter-worker", "/exports")).hasStatus(403);
  }

  private MvcTestResult table(String organization, String role, String path) {
    return send(
        MockMvcRequestBuilders.get(API + path).header(HttpHeaders.ACCEPT, "text/csv"),
        organization,
        role,
        null,
        null);
  }

  private List<ExportV1> exports(String organization, String query) {
    return read(get(organization, "auditor", "/exports" + query), ExportPageV1.class).getItems();
  }
}
