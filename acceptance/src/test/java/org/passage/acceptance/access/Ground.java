package org.passage.acceptance.access;

import static java.util.Map.entry;

import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.passage.acceptance.platform.Answer;
import org.passage.acceptance.platform.Api;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * One of each kind of record: a case of harbour's with everybody of harbour and sunrise on its care
 * team, shared with sunrise for every purpose, and what harbour made in it. Made from the examples
 * of the contracts, with the ids that came to be in place of theirs.
 */
public final class Ground {
  static final List<String> ON_CASES =
      List.of(
          "intake-officer",
          "caseworker",
          "case-supervisor",
          "health-worker",
          "legal-adviser",
          "shelter-manager",
          "shelter-worker",
          "referral-officer",
          "reintegration-officer",
          "partner-agency");

  private static final String SENDING = "referral-officer@harbour";
  private static final String RECEIVING = "referral-officer@sunrise";

  /** The receiving organization as an agency that meets her. */
  private static final String MEETING =
      """
      {"name": "Welcome", "country": "MD", "organizationId": "sunrise",
       "qualifications": [{"code": "arrival-assistance", "validUntil": "%s"}]}\
      """
          .formatted(LocalDate.now(ZoneOffset.UTC).plusYears(1));

  private static final String NOTHING = "nosuchthing_000000";
  private static final String TODAY = LocalDate.now(ZoneOffset.UTC).toString();

  /** The day where the shelters are. */
  private static final String THERE_TODAY = LocalDate.now(ZoneId.of("Europe/Rome")).toString();

  private static final String SAVED_BY = "savedSearchId of ";
  private static final String DAY = "\\d{4}-\\d{2}-\\d{2}";
  private static final String TIME = "T\\d{2}:\\d{2}";
  private static final Pattern PARAMETER = Pattern.compile("\\{([^}]+)}");
  private static final Map<String, String> QUERIES =
      Map.ofEntries(
          entry("evaluateConsent", "?purpose=sharing&recipient=sunrise"),
          entry("evaluateBestInterest", "?about=return"),
          entry("getCaseAccess", "?purpose=shelter"),
          entry("getSubjectAccessFile", "?format=json"),
          entry("getCaseSummary", "?recipient=sunrise&purpose=referral"),
          entry("listExpiringDocuments", "?before=2030-01-01"),
          entry("getDomesticFigures", "?party=sending&year=2026&by=all"),
          entry("listResponseTimes", "?year=2026&by=corridor"),
          entry("getStatistics", "?rows=sex&columns=purpose&year=2026"),
          entry("listEquityFigures", "?measure=waiting-time&dimension=sex&year=2026"),
          entry("drawEquityFigures", "?measure=refusals&dimension=sex&year=2026"),
          entry("listFigureValues", "?dimension=sex&caseId={caseId}"),
          entry("findAvailability", "?country=IT&caseId={caseId}"),
          entry("listAssessments", "?caseId={caseId}"),
          entry("compareAssessments", "?with={laterAssessmentId}"),
          entry("comparePlanEditions", "?from=1&to=1"),
          entry("listGrants", "?planId={planId}"),
          entry("listGrantEquity", "?measure=approved&dimension=sex&year=2026"),
          entry("listLivelihoodFigures", "?measure=completed&year=2026"),
          entry("listOutcomeFigures", "?measure=own-rating&dimension=sex&at=ending&year=2026"),
          entry("simulateQueue", "?order=greatest-need-first&dimension=sex"),
          entry("reportToDonor", "?from=2026-01-01&until=2026-12-31"));

  private static final String SHARING_CONSENT =
      """
      {"purpose": "sharing", "recipient": "sunrise", "decision": "granted", "givenBy": "self",
       "method": "oral", "language": "ron", "interpreter": true}\
      """;

  private static final String EVERY_PURPOSE =
      """
      {"recipient": "sunrise",
       "purposes": ["assistance", "shelter", "health", "legal", "referral", "return", "reintegration"]}\
      """;

  /** A public address that needs no name, to which no event is sent but that of a test. */
  private static final String NO_EVENTS =
      """
      {"url": "https://1.1.1.1/", "eventTypes": ["org.passage.nothing.happened.v1"]}\
      """;

  private final Api api;
  private final Map<String, Operation> operations = new HashMap<>();
  private final Map<String, String> ids = new HashMap<>();

  public Ground(Api api) {
    this.api = api;
    Operation.all().forEach(it -> operations.put(it.id(), it));
  }

  /** Makes everything. */
  public Ground prepare() {
    ids.put("organizationId", "harbour");
    ids.put("clientId", "harbour-api");
    ids.put("personId", api.idOf("caseworker@harbour"));
    restricted();
    merged();
    newCase();
    ids.put("otherCaseId", ids.getOrDefault("caseId", ""));
    newCase();
    ids.put("relationshipId", make("recordRelationship", "caseworker@harbour").text("/id"));
    ids.put("importId", make("startImport", "caseworker@harbour").text("/id"));
    ids.put("consentId", make("recordConsent", "caseworker@harbour", SHARING_CONSENT).text("/id"));
    ids.put("shareId", make("shareCase", "caseworker@harbour").text("/id"));
    join("case-supervisor@sunrise", "sunrise");
    ids.put("emergencyAccessId", make("openEmergencyAccess", "health-worker@harbour").text("/id"));
    ids.put("eventId", make("recordTraffickingEvent", "legal-adviser@harbour").text("/id"));
    document();
    workingDay("caseworker@harbour");
    rights();
    for (String organization : List.of("lantern", "sunrise", "harbour")) {
      String supervisor = "case-supervisor@" + organization;
      ids.put("schemaId", make("registerExtraFieldSchema", supervisor).text("/id"));
    }
    retention("case-supervisor@harbour");
    life();
    placement();
    departed();
    referral();
    reintegration();
    webhooks();
    ids.put("rebuildId", make("rebuildTimeline", "identity-admin@harbour").text("/id"));
    return this;
  }

  /** A case of its own: while it is restricted, nothing else is as it was. */
  private void restricted() {
    newCase();
    ids.put("restrictedCaseId", ids.getOrDefault("caseId", ""));
    ids.put("restrictionId", make("restrictProcessing", "caseworker@harbour").text("/id"));
  }

  /** Two cases of their own: of those that are merged neither is as it was. */
  private void merged() {
    ids.put("duplicateCaseId", make("openCase", "intake-officer@harbour").text("/id"));
    newCase();
    ids.put("survivingCaseId", ids.getOrDefault("caseId", ""));
    String into = change("mergeCase", "case-supervisor@harbour").text("/mergedCaseId");
    ids.put("mergedCaseId", into);
  }

  private void newCase() {
    ids.put("caseId", make("openCase", "intake-officer@harbour").text("/id"));
    join("intake-officer@harbour", "harbour");
  }

  private void rights() {
    ids.put("subjectAccessId", make("requestSubjectAccess", "caseworker@harbour").text("/id"));
    ids.put("legalHoldId", make("proposeLegalHold", "case-supervisor@harbour").text("/id"));
    ids.put("correctionRequestId", make("requestCorrection", "caseworker@harbour").text("/id"));
  }

  /** A dry run: nothing is erased. */
  private void retention(String supervisor) {
    String eTag =
        api.as(supervisor).get(path(operations.get("getRetentionSchedule"))).expect(200).eTag();
    make("setRetentionSchedule", supervisor, eTag, null);
    ids.put("retentionRunId", make("startRetentionRun", supervisor).text("/id"));
  }

  private void document() {
    Answer added = make("addDocument", "caseworker@harbour");
    ids.put("documentId", added.text("/id"));
    api.as("caseworker@harbour")
        .putFile(
            path(operations.get("storeDocumentContent")),
            added.eTag(),
            "text/plain",
            "She may come on Monday.".getBytes(StandardCharsets.UTF_8))
        .expect(200);
  }

  private void workingDay(String caseworker) {
    ids.put("encounterId", make("recordEncounter", caseworker).text("/id"));
    ids.put("riskAssessmentId", make("assessRisk", caseworker).text("/id"));
    ids.put("needId", make("recordNeed", caseworker).text("/id"));
    ids.put("serviceId", make("planService", caseworker).text("/id"));
    ids.put("taskId", make("addTask", caseworker).text("/id"));
    ids.put("flagId", make("raiseFlag", caseworker).text("/id"));
    ids.put("approvalId", make("requestApproval", caseworker).text("/id"));
  }

  private void life() {
    change("recordDisabilities", "caseworker@harbour");
    ids.put("decisionId", change("recordDecision", "legal-adviser@harbour").text("/id"));
    change("recordGuardian", "caseworker@harbour");
    ids.put(
        "determinationId", make("determineBestInterest", "case-supervisor@harbour").text("/id"));
    ids.put("transferId", change("offerTransfer", "caseworker@harbour").text("/id"));
    for (String role : List.of("intake-officer", "caseworker", "case-supervisor")) {
      ids.put(SAVED_BY + role, make("saveSearch", role + "@harbour").text("/id"));
    }
  }

  /** Changes the case itself, upon what is read of it. */
  private Answer change(String operation, String who) {
    String eTag = api.as(who).get(path(operations.get("getCase"))).expect(200).eTag();
    return make(operation, who, eTag, null);
  }

  private void placement() {
    shelter("shelter-manager@sunrise");
    Answer requested = make("requestPlacement", "caseworker@harbour");
    ids.put("placementId", requested.text("/id"));
    ids.put("entryId", make("enterWaitingList", "caseworker@harbour").text("/id"));
    ids.put("visitId", make("requestVisit", "shelter-worker@sunrise").text("/id"));
    reception(make("acceptPlacement", "shelter-manager@sunrise", requested.eTag(), null));
    shelter("shelter-manager@harbour");
    ids.put("dutyId", make("assignDuty", "shelter-manager@harbour", duty()).text("/id"));
    ids.put("complaintId", make("recordComplaint", "shelter-worker@harbour").text("/id"));
    ids.put("shiftHandOverId", make("handOverShift", "shelter-worker@harbour").text("/id"));
    houseSecurity();
    ids.put("day", LocalDate.now(ZoneId.of("Europe/Rome")).toString());
    make("writeMenu", "shelter-worker@harbour", "\"0\"", null);
    ids.put("activityId", make("offerActivity", "shelter-worker@harbour").text("/id"));
  }

  /** Of somebody new, since nobody is on duty twice at a time. */
  private static String duty() {
    return """
    {"personId": "%s", "role": "night", "from": "2030-12-01T21:00:00Z", "until": "2030-12-02T05:00:00Z"}\
    """
        .formatted(UUID.randomUUID());
  }

  private void reception(Answer accepted) {
    make("confirmArrival", "shelter-worker@sunrise", accepted.eTag(), null);
    String begun = make("getReception", "shelter-worker@sunrise").eTag();
    String held = make("holdReceptionStep", "shelter-worker@sunrise", begun, null).eTag();
    String told = make("recordReceptionChoice", "shelter-worker@sunrise", held, null).eTag();
    String taken = make("takeUpReceptionItems", "shelter-worker@sunrise", told, null).eTag();
    make("recordReceptionHealth", "health-worker@sunrise", taken, null);
    ids.put("belongingId", make("keepBelonging", "shelter-worker@sunrise").text("/id"));
    dailyLife();
  }

  private void dailyLife() {
    ids.put("outingId", make("beginOuting", "shelter-worker@sunrise").text("/id"));
    ids.put("prescriptionId", make("prescribe", "health-worker@sunrise").text("/id"));
    Answer given = make("recordDose", "health-worker@sunrise");
    ids.put("medicationDayId", given.text("/id"));
    ids.put("doseId", given.text("/doses/0/id"));
    make("changeDiet", "shelter-worker@sunrise", "\"0\"", null);
    make("changeAllergies", "health-worker@sunrise", "\"1\"", null);
    ids.put("partyActivityId", make("offerActivity", "shelter-worker@sunrise").text("/id"));
    ids.put("enrolmentId", make("enrol", "shelter-worker@sunrise").text("/id"));
  }

  private void houseSecurity() {
    Answer started = make("startSecurityAudit", "shelter-worker@harbour");
    ids.put("auditId", started.text("/id"));
    String results =
        started
            .json()
            .at("/unanswered")
            .valueStream()
            .map(it ->
                "{\"code\": \"%s\", \"outcome\": \"not-met\", \"note\": \"Not seen.\"}"
                    .formatted(it.asString()))
            .collect(Collectors.joining(", ", "{\"results\": [", "]}"));
    Answer recorded =
        make("recordSecurityResults", "shelter-worker@harbour", started.eTag(), results);
    make("closeSecurityAudit", "shelter-manager@harbour", recorded.eTag(), null);
    Answer findings = make("listFindings", "shelter-manager@harbour");
    ids.put("findingId", findings.text("/items/0/id"));
    ids.put("banId", make("banVisitor", "shelter-manager@harbour").text("/id"));
    ids.put("incidentId", make("reportIncident", "shelter-worker@harbour").text("/id"));
    houseStaff("shelter-manager@harbour");
  }

  private void houseStaff(String manager) {
    ids.put("memberId", make("enlistStaffMember", manager, staffMember()).text("/id"));
    make("changeEvacuationPlan", manager, "\"0\"", null);
    ids.put("drillId", make("planDrill", manager).text("/id"));
    ids.put("paperCopyId", make("recordPaperCopy", manager).text("/id"));
  }

  /** Somebody new, since everybody is on the list of a house once. */
  private static String staffMember() {
    return "{\"personId\": \"%s\", \"function\": \"care\", \"since\": \"2026-11-02\"}"
        .formatted(UUID.randomUUID());
  }

  private void shelter(String manager) {
    Answer shelter = make("registerShelter", manager);
    ids.put("shelterId", shelter.text("/id"));
    Answer room = make("addRoom", manager, shelter.eTag(), null);
    ids.put("roomId", room.text("/rooms/0/id"));
    ids.put("bedId", make("addBed", manager, room.eTag(), null).text("/beds/0/id"));
  }

  /** A referral of its own: she left, was expected hours ago, and nobody has confirmed. */
  private void departed() {
    Answer agency = make("listAgency", SENDING);
    ids.put("agencyId", agency.text("/id"));
    ids.put("qualificationId", agency.text("/qualifications/0/id"));
    ids.put("metBy", make("listAgency", SENDING, MEETING).text("/id"));
    ids.put("agencyImportId", make("startAgencyImport", SENDING).text("/id"));
    ids.put("referralId", make("openReferral", SENDING).text("/id"));
    send(SENDING, "\"step\": \"request-notification\"");
    send(RECEIVING, "\"step\": \"request-confirmation\"");
    send(SENDING, "\"step\": \"reintegration-request\", \"assistance\": [\"housing\"]");
    send(RECEIVING, "\"step\": \"reintegration-confirmation\"");
    make("recordCountryProfile", SENDING);
    Answer assessed = make("assessSecurity", SENDING);
    ids.put("securityAssessmentId", assessed.text("/id"));
    make("decideSecurityAssessment", "case-supervisor@harbour", assessed.eTag(), null);
    agreed();
    Answer proposed = acceptableItinerary();
    ids.put("itineraryId", proposed.text("/id"));
    make("confirmItinerary", SENDING, met(proposed).eTag(), null);
    Instant departure = Instant.now().minus(Duration.ofHours(20)).truncatedTo(ChronoUnit.SECONDS);
    send(
        SENDING,
        "\"step\": \"post-departure-notification\", \"departedAt\": \"%s\", \"expectedArrivalAt\": \"%s\""
            .formatted(departure, departure.plus(Duration.ofHours(4))));
    ids.put("alarmId", make("getExpectedArrival", SENDING).text("/alarmId"));
  }

  /** All who have a say in her departure agree, and that is on record. */
  private void agreed() {
    String eTag = make("getConsensus", SENDING).eTag();
    for (String role : List.of("beneficiary", "sending-organization", "receiving-organization")) {
      String named = "{\"role\": \"%s\", \"name\": \"As agreed\"}".formatted(role);
      Answer now = make("nameStakeholder", SENDING, eTag, named);
      ids.put("stakeholderId", now.texts("/stakeholders", "id").getLast());
      eTag = make("recordPosition", SENDING, now.eTag(), "{\"stance\": \"agrees\"}").eTag();
    }
    make("recordConsensus", SENDING, eTag, null);
  }

  /** Soon, since no assessment holds for long; a day on which she may arrive. */
  private Answer acceptableItinerary() {
    for (int days = 2; days < 14; days++) {
      LocalDate day = LocalDate.now(ZoneOffset.UTC).plusDays(days);
      Answer proposed =
          make(
              "proposeItinerary",
              SENDING,
              referralETag(),
              """
              {"legs": [{"mode": "air", "carrier": "Example Air 712",
                 "from": {"place": "Rome FCO", "country": "IT", "at": "%sT06:40", "zone": "Europe/Rome"},
                 "to": {"place": "Chisinau RMO", "country": "MD", "at": "%sT10:10", "zone": "Europe/Chisinau"}}],
               "metBy": "%s"}\
              """
                  .formatted(day, day, ids.getOrDefault("metBy", "")));
      if (proposed.text("/acceptable").equals("true")) {
        return proposed;
      }
    }
    throw new IllegalStateException("No day in two weeks on which she may arrive");
  }

  /** The agency accepts to meet her. */
  private Answer met(Answer proposed) {
    Answer asked = make("askToMeet", SENDING, proposed.eTag(), null);
    return make("answerMeeting", RECEIVING, asked.eTag(), null);
  }

  private void send(String who, String message) {
    make("sendMessage", who, referralETag(), "{" + message + "}");
  }

  private String referralETag() {
    return make("getReferral", SENDING).eTag();
  }

  private void referral() {
    Answer referral = make("openReferral", SENDING);
    ids.put("referralId", referral.text("/id"));
    Answer proposed = make("proposeItinerary", SENDING, referral.eTag(), null);
    ids.put("itineraryId", proposed.text("/id"));
    met(proposed);
    ids.put("countryProfileId", make("recordCountryProfile", SENDING).text("/id"));
    ids.put("securityAssessmentId", make("assessSecurity", SENDING).text("/id"));
    departure(SENDING);
    String attached = attachment();
    Answer sent =
        make(
            "sendMessage",
            SENDING,
            referralETag(),
            "{\"step\": \"request-notification\", \"attachmentIds\": [\"%s\"]}"
                .formatted(attached));
    ids.put("messageId", sent.text("/id"));
    ids.put("mailInvitationId", make("inviteByMail", SENDING).text("/id"));
    travelGroup();
    domestic();
    // Sunrise's auditors see what it did in a service, so it does something there.
    make("getReferral", RECEIVING);
  }

  /** A file that goes with the next message. */
  private String attachment() {
    Answer announced = make("addAttachment", SENDING, referralETag(), null);
    String attachment = announced.text("/id");
    ids.put("attachmentId", attachment);
    api.as(SENDING)
        .putFile(
            path(operations.get("storeAttachmentContent")),
            announced.eTag(),
            "application/pdf",
            "%PDF-1.7\n%%EOF\n".getBytes(StandardCharsets.UTF_8))
        .expect(200);
    return attachment;
  }

  /** She travels with somebody whose case is another one. */
  private void travelGroup() {
    String hers = ids.getOrDefault("caseId", "");
    ids.put("caseId", ids.getOrDefault("otherCaseId", ""));
    make("recordConsent", "caseworker@harbour", SHARING_CONSENT);
    make("shareCase", "caseworker@harbour");
    ids.put("companionId", make("openReferral", SENDING).text("/id"));
    ids.put("caseId", hers);
    ids.put("travelGroupId", make("formTravelGroup", SENDING).text("/id"));
  }

  /** A domestic referral that sunrise knows of. */
  private void domestic() {
    Answer agency =
        make(
            "listAgency",
            SENDING,
            "{\"name\": \"Legal aid\", \"country\": \"IT\", \"organizationId\": \"sunrise\"}");
    ids.put("askedAgencyId", agency.text("/id"));
    Answer drafted = make("draftDomesticReferral", SENDING);
    ids.put("domesticReferralId", drafted.text("/id"));
    Answer preview = make("previewDomesticReferral", SENDING, drafted.eTag(), null);
    make(
        "sendDomesticReferral",
        SENDING,
        preview.eTag(),
        "{\"digest\": \"%s\", \"language\": \"ron\", \"interpreter\": true}"
            .formatted(preview.text("/digest")));
  }

  private void departure(String officer) {
    ids.put(
        "stakeholderId",
        make("nameStakeholder", officer, "\"0\"", null).text("/stakeholders/0/id"));
    ids.put(
        "allowanceId", make("requestAllowance", officer, "\"0\"", null).text("/allowances/0/id"));
    ids.put("countryInformationId", make("writeCountryInformation", officer).text("/id"));
    ids.put("departureAidId", make("planDepartureAid", officer).text("/id"));
  }

  private void reintegration() {
    String officer = "reintegration-officer@harbour";
    ids.put("assessmentId", make("recordAssessment", officer).text("/id"));
    ids.put("laterAssessmentId", make("recordAssessment", officer).text("/id"));
    ids.put("instrumentId", make("recordInstrument", "case-supervisor@harbour").text("/id"));
    ids.put("templateId", make("recordPlanTemplate", "case-supervisor@harbour").text("/id"));
    Answer drafted = make("draftPlan", officer);
    ids.put("planId", drafted.text("/id"));
    Answer agreed = make("agreeToPlan", officer, drafted.eTag(), null);
    make("startPlan", officer, agreed.eTag(), null);
    ids.put("fundId", make("openFund", "case-supervisor@harbour").text("/id"));
    ids.put("ledgerEntryId", make("receiveMoney", "case-supervisor@harbour").text("/id"));
    ids.put("monitoringVisitId", make("recordVisit", officer).text("/id"));
    ids.put("followOn", "plan-change");
    ids.put("outcomeId", make("recordOutcome", officer).text("/id"));
    ids.put("grantId", make("requestGrant", officer).text("/id"));
    ids.put("instalment", "1");
    ids.put("providerPlacementId", make("offerProviderPlacement", officer).text("/id"));
    ids.put("businessId", make("planBusiness", officer).text("/id"));
  }

  /** One at each service that has them. */
  private void webhooks() {
    for (Operation it : Operation.all()) {
      if (it.id().equals("createWebhookSubscription")) {
        Answer made = call(it, api.as("partner-agency@harbour"), "\"1\"", null);
        ids.put(it.service(), made.expect(201).text("/id"));
      }
    }
  }

  private void join(String by, String organization) {
    for (String role : ON_CASES) {
      String team = path(operations.get("getCareTeam"));
      String eTag = api.as(by).get(team).expect(200).eTag();
      String person = api.idOf(role + "@" + organization);
      api.as(by).put(team + "/" + person, eTag, "").expect(200);
    }
  }

  /** Does an operation on these records, as somebody, changing nothing that is there. */
  Answer call(Operation operation, Relation relation, String role) {
    Api.As caller = api.as(role + "@" + relation.organization());
    // The wrong side must be refused for what it is, not because it read something older.
    boolean otherParty = Decision.of(operation, relation) == Decision.OTHER_PARTY;
    String eTag = otherParty ? caller.get(record(operation)).eTag() : "\"999999\"";
    String body =
        body(operation)
            .replace(
                "\"receivingOrganizationId\":\"" + relation.organization() + "\"",
                "\"receivingOrganizationId\":\"lantern\"");
    return call(operation, caller, pathOf(operation, role), eTag, body);
  }

  /** The path of the record between two parties that an operation is a step of. */
  private String record(Operation operation) {
    return filled(operation.path().replaceFirst("(\\{[^}]+}).*", "$1"));
  }

  private Answer make(String operation, String who) {
    return make(operation, who, null);
  }

  private Answer make(String operation, String who, @Nullable String body) {
    return make(operation, who, "\"1\"", body);
  }

  private Answer make(String operation, String who, String eTag, @Nullable String body) {
    Answer made = call(operations.get(operation), api.as(who), eTag, body);
    if (made.status() >= 300) {
      throw new Answer.Unexpected(made + " for " + who + ": " + made.body());
    }
    return made;
  }

  private Answer call(Operation operation, Api.As caller, String eTag, @Nullable String given) {
    String body = given == null ? body(operation) : given;
    return call(operation, caller, path(operation), eTag, body);
  }

  private static Answer call(
      Operation operation, Api.As caller, String path, String eTag, String body) {
    return switch (operation.method()) {
      case "GET" -> caller.get(path);
      case "POST" -> caller.post(path, eTag, body);
      case "PUT" -> caller.put(path, eTag, body);
      case "DELETE" -> caller.delete(path, eTag);
      default -> throw new IllegalArgumentException(operation + " is not known here yet");
    };
  }

  /** Everybody has searches of one's own. */
  private String pathOf(Operation operation, String role) {
    String hers = ids.getOrDefault(SAVED_BY + role, NOTHING);
    return path(operation, operation.path().replace("{savedSearchId}", hers));
  }

  private String path(Operation operation) {
    return path(operation, operation.path());
  }

  private String path(Operation operation, String template) {
    String path = template + QUERIES.getOrDefault(operation.id(), "");
    if (path.contains("/restrictions") && ids.containsKey("restrictedCaseId")) {
      path = path.replace("{caseId}", "{restrictedCaseId}");
    }
    if (path.contains("/merged-cases") && ids.containsKey("survivingCaseId")) {
      path = path.replace("{caseId}", "{survivingCaseId}");
    }
    return filled(
        path.replace(
            "{subscriptionId}", ids.getOrDefault(operation.service(), "{subscriptionId}")));
  }

  private String filled(String path) {
    return PARAMETER
        .matcher(path)
        .replaceAll(it -> Matcher.quoteReplacement(ids.getOrDefault(it.group(1), NOTHING)));
  }

  private String body(Operation operation) {
    if (operation.id().equals("shareCase")) {
      return EVERY_PURPOSE;
    }
    if (operation.id().equals("createWebhookSubscription")) {
      return NO_EVENTS;
    }
    if (operation.id().equals("formTravelGroup")) {
      return """
      {"tie": "family", "members": [{"referralId": "%s", "agreedBy": "herself"},
                                    {"referralId": "%s", "agreedBy": "herself"}]}\
      """
          .formatted(
              ids.getOrDefault("referralId", NOTHING), ids.getOrDefault("companionId", NOTHING));
    }
    // What happened to her is over; nothing in it is a day to come.
    return operation
        .example()
        .map(it ->
            operation.id().endsWith("TraffickingEvent")
                ? it.node().toString()
                : filledIn(it.node().deepCopy(), begin(operation)).toString())
        .orElse("");
  }

  /** An example with the ids of these records, and with days that have not passed yet. */
  private JsonNode filledIn(JsonNode example, String begin) {
    if (example instanceof ArrayNode array) {
      array.forEach(it -> filledIn(it, begin));
    }
    if (example instanceof ObjectNode object) {
      for (String name : List.copyOf(object.propertyNames())) {
        String value = value(name, object.path(name).asString(""), begin);
        if (value.isEmpty()) {
          filledIn(object.path(name), begin);
        } else {
          object.put(name, value);
        }
      }
    }
    return example;
  }

  /** From when something counts: today, where the shelters are in what is theirs. */
  private static String begin(Operation operation) {
    return operation.path().startsWith("/api/shelters") ? THERE_TODAY : TODAY;
  }

  private String value(String property, String example, String begin) {
    LocalDate today = LocalDate.now(ZoneOffset.UTC);
    return switch (property) {
      case "metBy" -> ids.getOrDefault("metBy", "");
      case "agencyId" -> ids.getOrDefault("askedAgencyId", "");
      case "caseId",
          "otherCaseId",
          "duplicateCaseId",
          "shelterId",
          "bedId",
          "assessmentId",
          "needId",
          "fundId",
          "doseId",
          "referralId" ->
          ids.getOrDefault(property, "");
      case "from" -> example.matches(DAY) ? begin : "";
      case "until" -> example.matches(DAY) ? today.plusDays(30).toString() : "";
      case "by" -> today.plusDays(30).toString();
      case "activityId" -> ids.getOrDefault("partyActivityId", "");
      case "startsAt" -> Instant.now().plus(Duration.ofHours(24)).toString();
      case "endsAt" -> Instant.now().plus(Duration.ofHours(25)).toString();
      case "expectedBackAt" -> Instant.now().plus(Duration.ofHours(3)).toString();
      // On the clocks of a journey: a working day in all countries of the examples.
      case "at" -> example.matches(DAY + TIME) ? workingDay(today) + example.substring(10) : "";
      case "postponedUntil" -> Instant.now().plus(Duration.ofDays(2)).toString();
      case "visitedOn", "paidOn", "receivedOn", "screenedOn", "asOf", "day" -> today.toString();
      default -> "";
    };
  }

  /** The Wednesday in the middle of the next October: no country has a holiday then. */
  private static LocalDate workingDay(LocalDate today) {
    LocalDate october = today.withMonth(10).withDayOfMonth(14);
    return (october.isAfter(today) ? october : october.plusYears(1))
        .with(TemporalAdjusters.nextOrSame(DayOfWeek.WEDNESDAY));
  }
}
