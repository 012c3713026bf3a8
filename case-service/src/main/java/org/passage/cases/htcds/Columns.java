package org.passage.cases.htcds;

import static org.passage.cases.htcds.Column.CORE;
import static org.passage.cases.htcds.Column.IDENTITY;
import static org.passage.cases.htcds.Column.LEGAL;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.passage.cases.htcds.Column.Part;

/** All columns, in the order in which they are written. */
public final class Columns {
  /** The sender's own name for a case; by it nobody becomes two cases. */
  public static final String REFERENCE = "psg_Reference";

  /** What the name of a column begins with that an organization has for itself. */
  public static final String EXTRA = "ext_";

  static final String CONSENT = "con_Consent";

  private static final List<Column> ALL = all();
  private static final Map<String, Column> BY_NAME =
      ALL.stream().collect(Collectors.toUnmodifiableMap(Column::name, Function.identity()));
  private static final TreeMap<String, String> BY_POINTER = byPointer();

  /**
   * Fields of the standard that belong to no case here: to its team, its referrals or its plans.
   */
  private static final Set<String> PASSED_OVER =
      Arrays.stream(
              """
              org_Name org_ShippingCity org_ShippingCountry org_ShippingState org_ShippingStreet
              org_ShippingPostalCode org_ShippingLongitude org_ShippingLatitude org_Phone org_Type
              vic_AgreementToManagePersonalData vic_Vulnerabilities vic_DetailsOfVulnerabilities
              per_RoleInProcess per_RoleDetails cas_ReferringOrganisation cas_IncomingReferralDate cas_ReferringPrimaryCaseWorker
              cas_ReasonForIncomingReferral cas_IncomingReferralDetails cas_ReferredOrganisation
              cas_ReferredPrimaryCaseWorker cas_ReasonForOutgoingReferral cas_OutgoingReferralDate
              cas_OutgoingReferralDetails cco_CaseComment spl_Objectives spl_ActionPlan
              spl_PlannedEndDate spl_ActualEndDate spl_Type\
              """
                  .split("\\s+"))
          .collect(Collectors.toUnmodifiableSet());

  private Columns() {}

  /** The column that is taken in under a name; null when none is. */
  static @Nullable Column named(String name) {
    Column column = BY_NAME.get(name);
    return column != null && column.takenIn() ? column : null;
  }

  /** Whether it is a field of the standard, or of Passage, that is not taken in. */
  static boolean isPassedOver(String name) {
    return PASSED_OVER.contains(name) || BY_NAME.containsKey(name) || name.startsWith(EXTRA);
  }

  /** Those that somebody may see, by the classes of field. */
  static List<Column> of(Set<String> classes) {
    return ALL.stream().filter(it -> classes.contains(it.fieldClass())).toList();
  }

  /** The column in which a part of a case stands; empty when that is none in particular. */
  static String at(String pointer) {
    for (String at = pointer; !at.isEmpty(); at = at.substring(0, at.lastIndexOf('/'))) {
      String name = BY_POINTER.get(at);
      if (name != null) {
        return name;
      }
    }
    return "";
  }

  private static List<Column> all() {
    Column reference =
        new Column(
            REFERENCE,
            CORE,
            "/" + REFERENCE,
            false,
            (it, text) -> it.reference = text,
            it -> it.reference);
    Column consent =
        new Part<Dossier>(Function.identity(), "/screening", LEGAL)
            .column(
                CONSENT,
                "interviewConsent",
                Kind.FLAG,
                it -> it.consent,
                (it, yes) -> it.consent = yes);
    return Stream.of(
            List.of(reference),
            LifeColumns.STANDING,
            PersonColumns.NAMES,
            PersonColumns.OTHERS,
            PlaceColumns.of(
                new Part<>(it -> it.address, "/person/contact/address", IDENTITY),
                "psg_MailingName",
                "prs_Mailing"),
            List.of(consent),
            TraffickingColumns.SCREENED,
            LifeColumns.IDENTIFIED,
            TraffickingColumns.VICTIM,
            PlaceColumns.of(
                new Part<>(it -> it.recruitmentPlace, "/facts/recruitmentPlace", LEGAL),
                "vic_LocationOfRecruitment",
                "psg_Recruitment"),
            PlaceColumns.of(
                new Part<>(it -> it.exploitationPlace, "/facts/exploitationPlace", LEGAL),
                "vic_LocationOfExploitation",
                "psg_Exploitation"),
            TraffickingColumns.EVENTS,
            PlaceColumns.of(
                new Part<>(it -> it.event().place(), "/event/place", LEGAL),
                "psg_EventPlace",
                "hte_"))
        .flatMap(List::stream)
        .toList();
  }

  private static TreeMap<String, String> byPointer() {
    TreeMap<String, String> names = new TreeMap<>();
    ALL.forEach(it -> names.put(it.pointer(), it.name()));
    return names;
  }
}
