package org.passage.referrals.mailinvitation;

import static org.passage.referrals.mailinvitation.Html.escaped;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.passage.chassis.codes.Codes;
import org.passage.chassis.places.TimeZones;
import org.passage.chassis.problem.Problem.FieldError;
import org.passage.referrals.protocol.Step;

/** The page with what is asked and the form for the answer. */
final class FormPage {
  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm VV", Locale.ENGLISH);

  private FormPage() {}

  /** What is asked, and the form for the answer. */
  static String of(String token, String code, Asked asked, List<FieldError> errors) {
    return Html.page(
        title(asked.step()),
        """
        <dl>
        %s</dl>
        <p>For anything else, and if the answer is no, speak to %s.</p>
        %s
        <form method="post" action="%s/%s/answer" autocomplete="off">
        <input type="hidden" name="code" value="%s">
        %s<p><label for="text">Remarks (not needed; no names)</label><br>
        <textarea id="text" name="text" rows="6" cols="36" maxlength="4000"></textarea></p>
        <p><button type="submit">%s</button></p>
        </form>
        """
            .formatted(
                facts(asked),
                escaped(asked.from()),
                errors(errors),
                AnswerDoor.PATH,
                escaped(token),
                escaped(code),
                asked.step() == Step.ARRIVAL_CONFIRMATION ? arrival(asked.country()) : "",
                title(asked.step())));
  }

  private static String title(Step step) {
    return switch (step) {
      case REQUEST_CONFIRMATION -> "Confirm that you take on the referral";
      case REINTEGRATION_CONFIRMATION -> "Confirm that you can give the assistance";
      case ARRIVAL_CONFIRMATION -> "Confirm that she has arrived";
      case REQUEST_NOTIFICATION, REINTEGRATION_REQUEST, POST_DEPARTURE_NOTIFICATION ->
          throw new IllegalArgumentException(step + " is the sending side's");
    };
  }

  private static String facts(Asked asked) {
    ZoneId clock = TimeZones.likely(asked.country());
    String assistance =
        asked.assistance().stream()
            .map(it -> Codes.written(it).replace('-', ' '))
            .collect(Collectors.joining(", "));
    return fact("Asked by", asked.from())
        + fact("Reference", asked.referralId())
        + fact("How urgent", Codes.written(asked.urgency()))
        + fact("From", asked.fromCountry() == null ? "" : country(asked.fromCountry()))
        + fact("To", country(asked.country()))
        + fact("Assistance asked for", assistance)
        + fact("Departed", moment(asked.departedAt(), clock))
        + fact("Expected", moment(asked.expectedArrivalAt(), clock));
  }

  private static String fact(String name, String value) {
    return value.isEmpty() ? "" : "<dt>" + name + "</dt><dd>" + escaped(value) + "</dd>\n";
  }

  private static String arrival(String country) {
    return """
    <p><label for="arrivedAt">When she arrived (clock of %s)</label><br>
    <input id="arrivedAt" name="arrivedAt" type="datetime-local" required></p>
    """
        .formatted(escaped(named(TimeZones.likely(country))));
  }

  private static String named(ZoneId clock) {
    return clock.equals(ZoneOffset.UTC) ? "UTC" : clock.getId();
  }

  private static String errors(List<FieldError> errors) {
    return errors.isEmpty()
        ? ""
        : errors.stream()
            .map(it -> "<li>" + escaped(named(it.pointer()) + " " + it.detail()) + "</li>")
            .collect(Collectors.joining("\n", "<ul role=\"alert\">\n", "\n</ul>"));
  }

  private static String named(String pointer) {
    return switch (pointer) {
      case "/arrivedAt" -> "When she arrived";
      case "/text" -> "Remarks";
      default -> pointer;
    };
  }

  private static String country(String code) {
    return Locale.of("", code).getDisplayCountry(Locale.ENGLISH);
  }

  private static String moment(@Nullable Instant at, ZoneId clock) {
    return at == null ? "" : MOMENT.withZone(clock).format(at);
  }
}
