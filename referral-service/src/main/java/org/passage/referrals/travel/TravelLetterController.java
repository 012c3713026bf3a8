package org.passage.referrals.travel;

import org.jspecify.annotations.Nullable;
import org.passage.referrals.agency.Agencies;
import org.passage.referrals.agency.Agency;
import org.passage.referrals.api.TravelLettersApi;
import org.passage.referrals.casefile.CaseFile;
import org.passage.referrals.itinerary.Itinerary;
import org.passage.referrals.itinerary.ItineraryStands;
import org.passage.referrals.protocol.Party;
import org.passage.referrals.protocol.WrongParty;
import org.passage.referrals.referral.Disclosure;
import org.passage.referrals.referral.Referral;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RestController;

/** Her travel letter over HTTP. */
@RestController
class TravelLetterController implements TravelLettersApi {
  private static final String ENGLISH = "eng";

  private final Disclosure disclosure;
  private final CaseFile casefile;
  private final Agencies agencies;

  TravelLetterController(Disclosure disclosure, CaseFile casefile, Agencies agencies) {
    this.disclosure = disclosure;
    this.casefile = casefile;
    this.agencies = agencies;
  }

  @Override
  public ResponseEntity<Resource> getTravelLetter(
      String referralId, String itineraryId, @Nullable String language) {
    Referral found = disclosure.readable(referralId);
    if (TravelDesk.viewer(found) != Party.SENDING) {
      throw new WrongParty("The sending organization makes her travel letter.");
    }
    Itinerary itinerary = found.itinerary(itineraryId);
    if (!itinerary.confirmed()) {
      throw new ItineraryStands(itinerary.state());
    }
    byte[] letter =
        new TravelLetter(language == null ? ENGLISH : language)
            .of(casefile.named(found.caseId()), itinerary, agency(itinerary.metBy()));
    return ResponseEntity.ok()
        .contentType(MediaType.APPLICATION_PDF)
        .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"travel-letter.pdf\"")
        .body(new ByteArrayResource(letter));
  }

  private @Nullable String agency(@Nullable String id) {
    return id == null ? null : agencies.find(id).map(Agency::name).orElse(null);
  }
}
