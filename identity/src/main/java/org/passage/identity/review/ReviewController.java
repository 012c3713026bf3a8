package org.passage.identity.review;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.passage.chassis.codes.Codes;
import org.passage.chassis.paging.Page;
import org.passage.chassis.security.Caller;
import org.passage.identity.api.ReviewApi;
import org.passage.identity.api.ReviewItemV1;
import org.passage.identity.api.ReviewPageV1;
import org.passage.identity.api.RoleV1;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RestController;

/** The review over HTTP, page by page or as one file. */
@RestController
class ReviewController implements ReviewApi {
  private final Review review;

  ReviewController(Review review) {
    this.review = review;
  }

  @Override
  public ResponseEntity<ReviewPageV1> reviewAccess(Integer limit, @Nullable String cursor) {
    Page<ReviewItemV1> page =
        review.page(Caller.current().organizationId(), limit, cursor).map(ReviewController::format);
    return ResponseEntity.ok(new ReviewPageV1(page.items()).next(page.next()));
  }

  @Override
  public ResponseEntity<String> exportAccessReview() {
    String lines =
        Stream.concat(
                Stream.of("kind,login,active,office,roles,lastUsed"),
                review.all(Caller.current().organizationId()).stream().map(ReviewController::line))
            .collect(Collectors.joining("\r\n", "", "\r\n"));
    return ResponseEntity.ok()
        .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"access-review.csv\"")
        .body(lines);
  }

  private static String line(Entry entry) {
    return Stream.of(
            Codes.written(entry.kind()),
            entry.login(),
            String.valueOf(entry.active()),
            entry.office() == null ? "" : entry.office(),
            String.join(" ", entry.roles()),
            entry.lastUsed() == null ? "" : entry.lastUsed().toString())
        .map(ReviewController::cell)
        .collect(Collectors.joining(","));
  }

  /** Quoted, and never taken for a formula by whatever opens the file. */
  private static String cell(String text) {
    String safe = text.matches("(?s)[=+\\-@\t\r].*") ? "'" + text : text;
    return '"' + safe.replace("\"", "\"\"") + '"';
  }

  private static ReviewItemV1 format(Entry entry) {
    List<RoleV1> roles = entry.roles().stream().map(RoleV1::fromValue).toList();
    return new ReviewItemV1(
            ReviewItemV1.KindEnum.valueOf(entry.kind().name()),
            entry.id(),
            entry.login(),
            entry.active(),
            roles)
        .office(entry.office())
        .lastUsed(entry.lastUsed() == null ? null : entry.lastUsed());
  }
}
