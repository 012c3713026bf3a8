package org.passage.referrals.mailinvitation;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.passage.chassis.concurrency.PreconditionFailed;
import org.passage.chassis.problem.InvalidInput;
import org.passage.chassis.problem.Problem.FieldError;
import org.passage.chassis.problem.Unavailable;
import org.passage.referrals.protocol.OutOfOrder;
import org.passage.referrals.referral.NotHerChoice;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * The pages to which a link leads, for people without a login: first the code, then what is asked
 * and the form, then thanks. They are no part of the contract; programs have their own door.
 */
@RestController
@RequestMapping(AnswerDoor.PATH + "/{token}")
class AnswerDoor {
  static final String PATH = "/answers";
  private static final MediaType HTML = MediaType.parseMediaType("text/html;charset=utf-8");

  /** Nothing but the page itself, and forms that go back to where it came from. */
  private static final String POLICY =
      "default-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

  private final AnswerDesk desk;

  AnswerDoor(AnswerDesk desk) {
    this.desk = desk;
  }

  /** Changes nothing, for mail servers look at links before people do. */
  @GetMapping
  ResponseEntity<String> open(@PathVariable String token) {
    desk.requireOpen(token);
    return page(HttpStatus.OK, AnswerPages.code(token, null));
  }

  @PostMapping("/message")
  ResponseEntity<String> show(
      @PathVariable String token, @RequestParam(defaultValue = "") String code) {
    try {
      return page(HttpStatus.OK, FormPage.of(token, code, desk.show(token, code), List.of()));
    } catch (WrongCode wrong) {
      return refused(token, wrong);
    }
  }

  @PostMapping("/answer")
  ResponseEntity<String> answer(
      @PathVariable String token,
      @RequestParam(defaultValue = "") String code,
      @RequestParam(required = false) @Nullable String text,
      @RequestParam(required = false) @Nullable String arrivedAt) {
    try {
      desk.answer(token, code, new AnswerForm(text, arrivedAt));
      return page(HttpStatus.OK, AnswerPages.thanks());
    } catch (WrongCode wrong) {
      return refused(token, wrong);
    } catch (InvalidInput invalid) {
      List<FieldError> errors = invalid.errors();
      return page(HttpStatus.BAD_REQUEST, FormPage.of(token, code, desk.show(token, code), errors));
    }
  }

  @ExceptionHandler(DoorClosed.class)
  ResponseEntity<String> closed() {
    return page(HttpStatus.NOT_FOUND, AnswerPages.closed());
  }

  @ExceptionHandler({NotShown.class, NotHerChoice.class, OutOfOrder.class})
  ResponseEntity<String> notShown() {
    return page(HttpStatus.CONFLICT, AnswerPages.notNow());
  }

  @ExceptionHandler({Unavailable.class, PreconditionFailed.class})
  ResponseEntity<String> later() {
    return page(HttpStatus.SERVICE_UNAVAILABLE, AnswerPages.later());
  }

  private static ResponseEntity<String> refused(String token, WrongCode wrong) {
    return wrong.left() > 0
        ? page(HttpStatus.FORBIDDEN, AnswerPages.code(token, wrong.left()))
        : page(HttpStatus.NOT_FOUND, AnswerPages.closed());
  }

  private static ResponseEntity<String> page(HttpStatus status, String html) {
    ResponseEntity.BodyBuilder answer =
        ResponseEntity.status(status)
            .contentType(HTML)
            .header(HttpHeaders.CACHE_CONTROL, "no-store")
            .header("Referrer-Policy", "same-origin")
            .header("Content-Security-Policy", POLICY);
    if (status == HttpStatus.SERVICE_UNAVAILABLE) {
      answer.header(HttpHeaders.RETRY_AFTER, String.valueOf(Unavailable.RETRY_AFTER_SECONDS));
    }
    return answer.body(html);
  }
}
