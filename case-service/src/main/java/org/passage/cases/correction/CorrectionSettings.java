package org.passage.cases.correction;

import java.time.LocalDate;
import java.time.Period;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Within what time she is answered: the settings {@code passage.corrections}.
 *
 * @param answeredWithin from the day on which she asked (GDPR, article 12.3: a month at most)
 */
@ConfigurationProperties("passage.corrections")
record CorrectionSettings(@DefaultValue("P1M") Period answeredWithin) {

  /** The last day for an answer. */
  LocalDate due(LocalDate askedOn) {
    return askedOn.plus(answeredWithin);
  }
}
