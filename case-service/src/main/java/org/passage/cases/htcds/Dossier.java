package org.passage.cases.htcds;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.passage.cases.api.CaseV1;
import org.passage.cases.api.CircumstancesV1;
import org.passage.cases.api.ContactV1;
import org.passage.cases.api.DecidedOutcomeV1;
import org.passage.cases.api.NewCaseV1;
import org.passage.cases.api.NewIdentificationDecisionV1;
import org.passage.cases.api.NewTraffickingEventV1;
import org.passage.cases.api.NewTraffickingFactsV1;
import org.passage.cases.api.OutcomeV1;
import org.passage.cases.api.PersonV1;
import org.passage.cases.api.PlaceV1;
import org.passage.cases.api.ScreeningV1;
import org.passage.cases.casefile.Standing;

/** A case as it stands in its columns: all parts are there, some with nothing in them. */
public final class Dossier {
  private static final String TAKEN_OVER = "Taken over from another system.";

  final Identity identity = new Identity();
  final ContactV1 contact;
  final PlaceV1 address;
  final CircumstancesV1 circumstances;
  final ScreeningV1 screening;
  final NewIdentificationDecisionV1 decision;
  final NewTraffickingFactsV1 facts;
  final PlaceV1 recruitmentPlace;
  final PlaceV1 exploitationPlace;
  final List<Happening> events = new ArrayList<>();
  final PersonV1 person;
  @Nullable String reference;
  @Nullable String code;
  @Nullable Boolean consent;
  @Nullable OutcomeV1 outcome;
  @Nullable Standing standing;
  @Nullable String ownerId;
  private int current;

  /** Nothing yet. */
  Dossier() {
    this(
        new PersonV1(),
        new ScreeningV1(),
        new NewIdentificationDecisionV1(),
        new NewTraffickingFactsV1());
  }

  private Dossier(
      PersonV1 person,
      ScreeningV1 screening,
      NewIdentificationDecisionV1 decision,
      NewTraffickingFactsV1 facts) {
    this.person = person;
    this.screening = screening;
    this.decision = decision;
    this.facts = facts;
    this.contact = or(person.getContact(), new ContactV1());
    this.address = or(contact.getAddress(), new PlaceV1());
    this.circumstances = or(person.getCircumstances(), new CircumstancesV1());
    this.recruitmentPlace = or(facts.getRecruitmentPlace(), new PlaceV1());
    this.exploitationPlace = or(facts.getExploitationPlace(), new PlaceV1());
  }

  /** What is there of a case. */
  public static Dossier of(CaseV1 it, Known known) {
    Dossier dossier =
        new Dossier(
            it.getPerson(),
            or(it.getScreening(), new ScreeningV1()),
            or(known.decision(), new NewIdentificationDecisionV1()),
            or(known.facts(), new NewTraffickingFactsV1()));
    dossier.identity.take(dossier.person, dossier.circumstances);
    dossier.reference = it.getId();
    dossier.code = it.getCode();
    dossier.consent = dossier.screening.getInterviewConsent();
    dossier.outcome = it.getOutcome();
    dossier.standing = known.standing();
    dossier.ownerId = it.getOwnerId();
    known
        .events()
        .forEach(event ->
            dossier.events.add(new Happening(0, event, or(event.getPlace(), new PlaceV1()))));
    return dossier;
  }

  /**
   * What is recorded of a case beside the case.
   *
   * @param decision the latest on whether she is a trafficked person; null when there is none
   */
  public record Known(
      Standing standing,
      @Nullable NewIdentificationDecisionV1 decision,
      @Nullable NewTraffickingFactsV1 facts,
      List<NewTraffickingEventV1> events) {}

  /** The event of the row that is read or written. */
  Happening event() {
    return current < events.size() ? events.get(current) : Happening.NONE;
  }

  /** Goes to a row of the case, from 0. */
  void at(int row) {
    current = row;
  }

  /** The same as an order to open the case, with what stands in no column by default. */
  public NewCaseV1 wanted(Defaults defaults) {
    identity.give(person, circumstances);
    contact.setAddress(filled(address, new PlaceV1()));
    person.setContact(filled(contact, new ContactV1()));
    person.setCircumstances(filled(circumstances, new CircumstancesV1()));
    screening.setInterviewConsent(consent == null ? defaults.interviewConsent() : consent);
    screening.setScreenedOn(or(screening.getScreenedOn(), defaults.screenedOn()));
    if (screening.getCountry() == null && defaults.country() != null) {
      screening.setCountry(defaults.country());
    }
    screening.setActs(or(screening.getActs(), new LinkedHashSet<>()));
    screening.setMeans(or(screening.getMeans(), new LinkedHashSet<>()));
    screening.setPurposes(or(screening.getPurposes(), new LinkedHashSet<>()));
    return new NewCaseV1(person, screening);
  }

  /**
   * What was decided on whether she is a trafficked person; null when nobody did. That she may be
   * one is what her screening finds, as long as nobody stands for it.
   */
  public @Nullable NewIdentificationDecisionV1 decision(Defaults defaults) {
    boolean presumed = outcome == null || outcome == OutcomeV1.PRESUMED_TRAFFICKED;
    if (presumed && decision.equals(new NewIdentificationDecisionV1())) {
      return null;
    }
    LocalDate screenedOn = or(screening.getScreenedOn(), defaults.screenedOn());
    NewIdentificationDecisionV1 taken = new NewIdentificationDecisionV1();
    taken.setOutcome(outcome == null ? null : DecidedOutcomeV1.valueOf(outcome.name()));
    taken.setDecidedBy(decision.getDecidedBy());
    taken.setDecidedOn(or(decision.getDecidedOn(), screenedOn));
    taken.setReasons(or(decision.getReasons(), TAKEN_OVER));
    return taken;
  }

  /** What is known of her trafficking; null when nothing is. */
  public @Nullable NewTraffickingFactsV1 facts() {
    facts.setRecruitmentPlace(filled(recruitmentPlace, new PlaceV1()));
    facts.setExploitationPlace(filled(exploitationPlace, new PlaceV1()));
    return filled(facts, new NewTraffickingFactsV1());
  }

  public List<NewTraffickingEventV1> events() {
    return events.stream().filter(it -> !it.isEmpty()).map(Happening::whole).toList();
  }

  /** The sender's name for the case; null when there is none. */
  public @Nullable String reference() {
    return reference;
  }

  /**
   * What counts where a file has no column for it.
   *
   * @param country of the interview, ISO 3166-1; null when nobody said
   */
  public record Defaults(
      boolean interviewConsent, @Nullable String country, LocalDate screenedOn) {}

  /** How many rows it takes: one for the case and its first event, one for each further event. */
  public int rows() {
    return Math.max(1, events.size());
  }

  /**
   * Something that happened, and where.
   *
   * @param line in the file that it came from
   */
  record Happening(long line, NewTraffickingEventV1 event, PlaceV1 place) {
    static final Happening NONE = new Happening(0, new NewTraffickingEventV1(), new PlaceV1());

    boolean isEmpty() {
      return event.equals(new NewTraffickingEventV1()) && place.equals(new PlaceV1());
    }

    NewTraffickingEventV1 whole() {
      return event.place(filled(place, new PlaceV1()));
    }
  }

  private static <T> T or(@Nullable T there, T nothing) {
    return there == null ? nothing : there;
  }

  /** Null when nothing is in it. */
  static <T> @Nullable T filled(T part, T nothing) {
    return part.equals(nothing) ? null : part;
  }
}
