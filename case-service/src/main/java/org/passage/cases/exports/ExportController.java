package org.passage.cases.exports;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.beans.PropertyDescriptor;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.passage.cases.api.CaseFilterV1;
import org.passage.cases.casefile.Case;
import org.passage.cases.casefile.CaseFilter;
import org.passage.cases.casefile.CaseFilterFormat;
import org.passage.cases.casefile.Cases;
import org.passage.cases.extrafield.ExtraColumns;
import org.passage.cases.htcds.Sheet;
import org.passage.cases.restriction.Restrictions;
import org.passage.chassis.access.FieldClasses;
import org.passage.chassis.audit.Trail;
import org.passage.chassis.paging.Page;
import org.passage.chassis.security.Caller;
import org.passage.chassis.tables.Table;
import org.passage.chassis.tables.TableFormat;
import org.springframework.beans.BeanUtils;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.web.bind.WebDataBinder;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.InitBinder;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

/** Cases as a table over HTTP, written while they are read: neither is ever whole in memory. */
@RestController
class ExportController {
  private static final int AT_ONCE = 100;
  private static final String[] FILTERS =
      Arrays.stream(BeanUtils.getPropertyDescriptors(CaseFilterV1.class))
          .filter(it -> it.getWriteMethod() != null)
          .map(PropertyDescriptor::getName)
          .toArray(String[]::new);
  private static final String XLSX =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

  private final Cases cases;
  private final Dossiers dossiers;
  private final ExtraColumns extra;
  private final Restrictions restrictions;
  private final FieldClasses classes;

  ExportController(
      Cases cases,
      Dossiers dossiers,
      ExtraColumns extra,
      Restrictions restrictions,
      FieldClasses classes) {
    this.cases = cases;
    this.dossiers = dossiers;
    this.extra = extra;
    this.restrictions = restrictions;
    this.classes = classes;
  }

  /** Takes nothing else for a filter, however a parameter is named. */
  @InitBinder
  void filters(WebDataBinder binder) {
    binder.setAllowedFields(FILTERS);
  }

  @GetMapping(
      path = "${passage.api.path}/cases/export",
      produces = {"text/csv", XLSX})
  void export(
      @RequestHeader(name = HttpHeaders.ACCEPT, required = false) @Nullable String accept,
      @Valid @ModelAttribute CaseFilterV1 wanted,
      HttpServletResponse response)
      throws IOException {
    Caller caller = Caller.current();
    CaseFilter filter = CaseFilterFormat.filter("?", wanted);
    Set<String> seen = classes.seenBy(caller);
    ExtraColumns.Selection own = extra.ofCaller();
    Sheet sheet = Sheet.seenWith(seen, own.names());
    TableFormat format =
        MediaType.parseMediaTypes(accept).stream()
            .map(TableFormat::of)
            .findFirst()
            .orElse(TableFormat.CSV);
    Page<Case> page = cases.of(caller, filter, AT_ONCE, null);
    response.setContentType(format.mediaType().toString());
    response.setHeader(
        HttpHeaders.CONTENT_DISPOSITION,
        "attachment; filename=\"cases.%s\""
            .formatted(format.name().toLowerCase(java.util.Locale.ROOT)));
    // Closed only when it is whole: to close it is to end it well.
    Table table = format.open(response.getOutputStream(), sheet.header());
    while (true) {
      List<List<@Nullable String>> rows =
          unrestricted(page).stream()
              .flatMap(it -> sheet.rows(dossiers.of(it, seen), own.cells(it)).stream())
              .toList();
      // What is read is on record before anything of it is written.
      Trail.kept();
      for (List<@Nullable String> row : rows) {
        table.row(row);
      }
      if (page.next() == null) {
        break;
      }
      page = cases.of(caller, filter, AT_ONCE, page.next());
    }
    table.close();
    response.flushBuffer();
  }

  /** Data that nobody may go on with are not taken out of the platform. */
  private List<Case> unrestricted(Page<Case> page) {
    Set<String> restricted = restrictions.forbidden(page.items().stream().map(Case::id).toList());
    restricted.forEach(Trail::unseen);
    return page.items().stream().filter(it -> !restricted.contains(it.id())).toList();
  }
}
