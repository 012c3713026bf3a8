package org.passage.cases.subjectaccess;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.passage.cases.casefile.CaseFinder;
import org.passage.chassis.problem.InvalidInput;
import org.passage.chassis.problem.NotFound;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Her file over HTTP, which goes out while it is made. */
@RestController
@RequestMapping("${passage.api.path}/cases/{caseId}/subject-access-exports")
class HerFileController {
  private final SubjectAccesses accesses;
  private final CaseFinder finder;
  private final WholeFile file;

  HerFileController(SubjectAccesses accesses, CaseFinder finder, WholeFile file) {
    this.accesses = accesses;
    this.finder = finder;
    this.file = file;
  }

  @GetMapping("/{subjectAccessId}/file")
  void file(
      @PathVariable String caseId,
      @PathVariable String subjectAccessId,
      @RequestParam String format,
      HttpServletResponse response)
      throws IOException {
    finder.required(caseId);
    SubjectAccess wish = accesses.find(caseId, subjectAccessId).orElseThrow(NotFound::new);
    switch (format) {
      case "json" -> {
        answer(response, MediaType.APPLICATION_JSON_VALUE, "file.json");
        file.writeJson(wish, response.getOutputStream());
      }
      case "pdf" -> {
        answer(response, MediaType.APPLICATION_PDF_VALUE, "file.pdf");
        file.writePdf(wish, response.getOutputStream());
      }
      default -> throw InvalidInput.at("?format", "must be json or pdf");
    }
  }

  private static void answer(HttpServletResponse response, String type, String name) {
    response.setContentType(type);
    response.setHeader(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"");
    response.setHeader("X-Content-Type-Options", "nosniff");
  }
}
