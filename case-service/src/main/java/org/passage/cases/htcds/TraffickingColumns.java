package org.passage.cases.htcds;

import static org.passage.cases.htcds.Column.LEGAL;
import static org.passage.cases.htcds.Kind.COUNTRY;
import static org.passage.cases.htcds.Kind.DATE;
import static org.passage.cases.htcds.Kind.FLAG;
import static org.passage.cases.htcds.Kind.LANGUAGE;
import static org.passage.cases.htcds.Kind.TEXT;
import static org.passage.cases.htcds.Kind.WHOLE;
import static org.passage.cases.htcds.Kind.code;
import static org.passage.cases.htcds.Kind.codes;

import java.util.List;
import org.passage.cases.api.ActV1;
import org.passage.cases.api.MeansV1;
import org.passage.cases.api.NewTraffickingEventV1;
import org.passage.cases.api.NewTraffickingFactsV1;
import org.passage.cases.api.PurposeV1;
import org.passage.cases.api.ScreeningIndicatorV1;
import org.passage.cases.api.ScreeningV1;
import org.passage.cases.htcds.Column.Part;

/** How she was screened, and what was done to her: the standard's victim and historic events. */
final class TraffickingColumns {
  private static final Part<ScreeningV1> SCREENING =
      new Part<>(it -> it.screening, "/screening", LEGAL);
  private static final Part<NewTraffickingFactsV1> FACTS =
      new Part<>(it -> it.facts, "/facts", LEGAL);
  private static final Part<NewTraffickingEventV1> EVENT =
      new Part<>(it -> it.event().event(), "/event", LEGAL);

  private TraffickingColumns() {}

  static final List<Column> SCREENED =
      List.of(
          SCREENING.column(
              "psg_ScreenedOn",
              "screenedOn",
              DATE,
              ScreeningV1::getScreenedOn,
              ScreeningV1::setScreenedOn),
          SCREENING.column(
              "psg_ScreeningCountry",
              "country",
              COUNTRY,
              ScreeningV1::getCountry,
              ScreeningV1::setCountry),
          SCREENING.column(
              "psg_ScreeningLanguage",
              "language",
              LANGUAGE,
              ScreeningV1::getLanguage,
              ScreeningV1::setLanguage),
          SCREENING.column(
              "psg_Interpreter",
              "interpreter",
              FLAG,
              ScreeningV1::getInterpreter,
              ScreeningV1::setInterpreter),
          SCREENING.column(
              "psg_Indicators",
              "indicators",
              codes(Codebook.ours(ScreeningIndicatorV1.class)),
              ScreeningV1::getIndicators,
              ScreeningV1::setIndicators),
          SCREENING.column(
              "psg_Acts",
              "acts",
              codes(Codebook.ours(ActV1.class)),
              ScreeningV1::getActs,
              ScreeningV1::setActs),
          SCREENING.column(
              "psg_Means",
              "means",
              codes(Codebook.ours(MeansV1.class)),
              ScreeningV1::getMeans,
              ScreeningV1::setMeans),
          SCREENING.column(
              "psg_Purposes",
              "purposes",
              codes(Codebook.ours(PurposeV1.class)),
              ScreeningV1::getPurposes,
              ScreeningV1::setPurposes));

  static final List<Column> VICTIM =
      List.of(
          FACTS.column(
              "vic_RelationshipToTrafficker",
              "relationshipToTrafficker",
              code(Codebooks.RELATIONSHIP),
              NewTraffickingFactsV1::getRelationshipToTrafficker,
              NewTraffickingFactsV1::setRelationshipToTrafficker),
          FACTS.column(
              "vic_AgeWhenTrafficked",
              "ageWhenTrafficked",
              WHOLE,
              NewTraffickingFactsV1::getAgeWhenTrafficked,
              NewTraffickingFactsV1::setAgeWhenTrafficked),
          FACTS.column(
              "vic_RecruitmentWebsitesAndApps",
              "recruitmentSites",
              codes(Codebooks.WEB_SITE),
              NewTraffickingFactsV1::getRecruitmentSites,
              NewTraffickingFactsV1::setRecruitmentSites),
          FACTS.column(
              "vic_MethodOfRecruitment",
              "recruitmentMethods",
              codes(Codebooks.RECRUITMENT),
              NewTraffickingFactsV1::getRecruitmentMethods,
              NewTraffickingFactsV1::setRecruitmentMethods),
          FACTS.column(
              "vic_MethodsOfControl",
              "controlMethods",
              codes(Codebooks.CONTROL),
              NewTraffickingFactsV1::getControlMethods,
              NewTraffickingFactsV1::setControlMethods),
          FACTS.column(
              "vic_TypeOfExploitation",
              "exploitationTypes",
              codes(Codebooks.EXPLOITATION),
              NewTraffickingFactsV1::getExploitationTypes,
              NewTraffickingFactsV1::setExploitationTypes),
          FACTS.column(
              "vic_ForcedLabourIndustry",
              "labourIndustry",
              code(Codebooks.INDUSTRY),
              NewTraffickingFactsV1::getLabourIndustry,
              NewTraffickingFactsV1::setLabourIndustry),
          FACTS.column(
              "vic_TypeOfSexExploitation",
              "sexualExploitationTypes",
              codes(Codebooks.SEXUAL),
              NewTraffickingFactsV1::getSexualExploitationTypes,
              NewTraffickingFactsV1::setSexualExploitationTypes),
          FACTS.column(
              "vic_ExploitationWebsitesAndApps",
              "exploitationSites",
              codes(Codebooks.WEB_SITE),
              NewTraffickingFactsV1::getExploitationSites,
              NewTraffickingFactsV1::setExploitationSites));

  static final List<Column> EVENTS =
      List.of(
          EVENT.column(
              "hte_Type",
              "type",
              code(Codebooks.EVENT),
              NewTraffickingEventV1::getType,
              NewTraffickingEventV1::setType),
          EVENT.column(
              "hte_Date",
              "from",
              DATE,
              NewTraffickingEventV1::getFrom,
              NewTraffickingEventV1::setFrom),
          EVENT.column(
              "psg_EventUntil",
              "until",
              DATE,
              NewTraffickingEventV1::getUntil,
              NewTraffickingEventV1::setUntil),
          EVENT.column(
              "hte_Description",
              "description",
              TEXT,
              NewTraffickingEventV1::getDescription,
              NewTraffickingEventV1::setDescription));
}
