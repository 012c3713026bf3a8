package org.passage.referrals.travel;

import java.io.ByteArrayOutputStream;
import org.jspecify.annotations.Nullable;
import org.passage.chassis.codes.Codes;
import org.passage.chassis.paper.Paper;
import org.passage.chassis.paper.Words;
import org.passage.referrals.casefile.Named;
import org.passage.referrals.itinerary.EmergencyContact;
import org.passage.referrals.itinerary.Escort;
import org.passage.referrals.itinerary.Itinerary;
import org.passage.referrals.itinerary.Leg;
import org.passage.referrals.itinerary.Stop;

/**
 * A paper that she carries. Whoever takes it from her learns how she travels and whom to call, and
 * nothing of why, of who sends her, or of where she goes from the airport.
 */
final class TravelLetter {
  private final Words words;
  private final ByteArrayOutputStream pdf = new ByteArrayOutputStream();
  private final Paper paper;

  TravelLetter(String language) {
    this.words = Words.in(language);
    this.paper = new Paper(pdf, words, "title.travel-letter");
  }

  byte[] of(Named her, Itinerary itinerary, @Nullable String metBy) {
    paper.sentence("text.travel-letter");
    line("name", her.name());
    line("birthDate", her.birthDate() == null ? null : her.birthDate().toString());
    for (Leg leg : itinerary.plan().legs()) {
      leg(leg);
    }
    line("metBy", metBy);
    for (Escort escort : itinerary.arrangements().escorts()) {
      paper.heading(words.section("escort"));
      line("name", escort.name());
      line("phone", escort.phone());
      line("legs", escort.fromLeg() + " - " + escort.toLeg());
    }
    for (EmergencyContact contact : itinerary.arrangements().contacts()) {
      paper.heading(words.section("contact"));
      line("name", contact.name());
      line("role", contact.role());
      line("phone", contact.phone());
    }
    paper.finish();
    return pdf.toByteArray();
  }

  private void leg(Leg leg) {
    paper.heading(words.section(Codes.written(leg.mode())));
    line("carrier", leg.carrier());
    line("from", told(leg.from()));
    line("to", told(leg.to()));
    line("overnightAt", leg.overnightAt());
  }

  private static String told(Stop stop) {
    return stop.place() + ", " + stop.at().toString().replace('T', ' ');
  }

  private void line(String property, @Nullable String value) {
    if (value != null) {
      paper.line(property, value);
    }
  }
}
