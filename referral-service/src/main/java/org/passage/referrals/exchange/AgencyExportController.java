package org.passage.referrals.exchange;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.passage.chassis.codes.Countries;
import org.passage.chassis.paging.Page;
import org.passage.chassis.paging.Paged;
import org.passage.referrals.agency.Agencies;
import org.passage.referrals.agency.Agency;
import org.passage.referrals.agency.Wanted;
import org.passage.referrals.hsds.OrganizationWriter;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.json.JsonMapper;

/**
 * The directory as a package of HSDS, written while it is read: neither is ever whole in memory.
 */
@RestController
class AgencyExportController {
  private final Agencies agencies;
  private final JsonMapper json;

  AgencyExportController(Agencies agencies, JsonMapper json) {
    this.agencies = agencies;
    this.json = json;
  }

  @GetMapping(path = "${passage.api.path}/agency-export")
  void export(
      @RequestParam(required = false) @Nullable String country, HttpServletResponse response)
      throws IOException {
    Wanted wanted = Wanted.active(country == null ? null : Countries.required("?country", country));
    Page<Agency> page = agencies.page(wanted, Paged.MOST, null);
    response.setContentType(MediaType.APPLICATION_JSON_VALUE);
    response.setHeader(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"agencies.json\"");
    // Closed only when it is whole: what breaks off is no JSON.
    JsonGenerator out = json.createGenerator(response.getOutputStream());
    out.writeStartArray();
    while (true) {
      for (Agency it : page.items()) {
        json.writeValue(out, OrganizationWriter.write(json, it));
      }
      out.flush();
      if (page.next() == null) {
        break;
      }
      page = agencies.page(wanted, Paged.MOST, page.next());
    }
    out.writeEndArray();
    out.close();
    response.flushBuffer();
  }
}
