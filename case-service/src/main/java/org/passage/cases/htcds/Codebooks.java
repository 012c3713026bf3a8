package org.passage.cases.htcds;

import static java.util.Map.entry;

import java.util.Map;
import org.passage.cases.api.ControlMethodV1;
import org.passage.cases.api.DecisionMakerV1;
import org.passage.cases.api.EducationV1;
import org.passage.cases.api.ExploitationTypeV1;
import org.passage.cases.api.GenderV1;
import org.passage.cases.api.LabourIndustryV1;
import org.passage.cases.api.MaritalStatusV1;
import org.passage.cases.api.OutcomeV1;
import org.passage.cases.api.RecruitmentMethodV1;
import org.passage.cases.api.SexualExploitationTypeV1;
import org.passage.cases.api.TraffickerRelationshipV1;
import org.passage.cases.api.TraffickingEventTypeV1;
import org.passage.cases.api.WebSiteV1;

/** All lists of codes, with the standard's own spellings. */
final class Codebooks {
  static final Codebook<GenderV1> GENDER =
      Codebook.of(GenderV1.class, Map.of(GenderV1.NOT_SPECIFIED, "NonSpecifiedUnknown"));

  static final Codebook<MaritalStatusV1> MARITAL_STATUS =
      Codebook.of(MaritalStatusV1.class, Map.of());

  static final Codebook<EducationV1> EDUCATION =
      Codebook.of(
          EducationV1.class,
          Map.ofEntries(
              entry(EducationV1.EARLY_CHILDHOOD, "EarlyChildhoodEducation"),
              entry(EducationV1.PRIMARY, "PrimaryEducation"),
              entry(EducationV1.LOWER_SECONDARY, "LowerSecondaryEducation"),
              entry(EducationV1.UPPER_SECONDARY, "UpperSecondaryEducation"),
              entry(EducationV1.POST_SECONDARY_NON_TERTIARY, "PostSecondaryNonTertiaryEducation"),
              entry(EducationV1.SHORT_CYCLE_TERTIARY, "ShortCycleTertiaryEducation"),
              entry(EducationV1.BACHELOR, "BachelorsOrEquivalentLevel"),
              entry(EducationV1.MASTER, "MastersOrEquivalentLevel"),
              entry(EducationV1.DOCTORAL, "DoctoralOrEquivalentLevel")));

  static final Codebook<TraffickerRelationshipV1> RELATIONSHIP =
      Codebook.of(
          TraffickerRelationshipV1.class,
          Map.of(TraffickerRelationshipV1.UNACQUAINTED, "Unaquainted"));

  static final Codebook<WebSiteV1> WEB_SITE =
      Codebook.of(
          WebSiteV1.class,
          Map.of(WebSiteV1.FOUR_SALE, "4Sale", WebSiteV1.QQ, "QQ", WebSiteV1.OTHER_SITE, "Other"));

  static final Codebook<RecruitmentMethodV1> RECRUITMENT =
      Codebook.of(
          RecruitmentMethodV1.class, Map.of(RecruitmentMethodV1.OTHER_RECRUITMENT, "Other"));

  static final Codebook<ControlMethodV1> CONTROL =
      Codebook.of(
          ControlMethodV1.class,
          Map.of(
              ControlMethodV1.THREATS_OF_LAW_ENFORCEMENT, "ThreatsLawEnforcement",
              ControlMethodV1.THREATENS_CHILDREN_OR_FAMILY, "ThreatensChildrenFamily",
              ControlMethodV1.PSYCHOACTIVE_SUBSTANCES, "PsychoactiveSubstance",
              ControlMethodV1.OTHER_CONTROL, "Other"));

  static final Codebook<ExploitationTypeV1> EXPLOITATION =
      Codebook.of(
          ExploitationTypeV1.class,
          Map.of(
              ExploitationTypeV1.FORCED_MILITARY, "ForcedMilitaryByNonStateActors",
              ExploitationTypeV1.OTHER_EXPLOITATION, "Other"));

  static final Codebook<SexualExploitationTypeV1> SEXUAL =
      Codebook.of(SexualExploitationTypeV1.class, Map.of());

  static final Codebook<TraffickingEventTypeV1> EVENT =
      Codebook.of(TraffickingEventTypeV1.class, Map.of());

  /** Where nothing is established the standard has no code. */
  static final Codebook<OutcomeV1> TRAFFICKING_STATUS =
      Codebook.of(
          OutcomeV1.class,
          Map.of(
              OutcomeV1.PRESUMED_TRAFFICKED, "PossibleVictimOfTrafficking",
              OutcomeV1.IDENTIFIED_TRAFFICKED, "ActualVictimOfTrafficking",
              OutcomeV1.NOT_TRAFFICKED, "NotAVictimOfTrafficking",
              OutcomeV1.NOT_ESTABLISHED, ""));

  static final Codebook<DecisionMakerV1> DECISION_MAKER =
      Codebook.of(
          DecisionMakerV1.class,
          Map.of(
              DecisionMakerV1.NGO, "NGO",
              DecisionMakerV1.NON_POLICE_GOVERNMENT, "NonPoliceGovernmentalOrganization",
              DecisionMakerV1.OTHER_MAKER, "Other"));

  static final Codebook<LabourIndustryV1> INDUSTRY =
      Codebook.of(
          LabourIndustryV1.class,
          Map.ofEntries(
              entry(
                  LabourIndustryV1.AGRICULTURE_FORESTRY_AND_FISHING,
                  "A_AgricultureForestryAndFishing"),
              entry(LabourIndustryV1.MINING_AND_QUARRYING, "B_MiningAndQuarrying"),
              entry(LabourIndustryV1.MANUFACTURING, "C_Manufacturing"),
              entry(
                  LabourIndustryV1.ELECTRICITY_AND_GAS,
                  "D_ElectricityGasSteamAndAirConditioningSupply"),
              entry(LabourIndustryV1.WATER_AND_WASTE, "E_WaterSupplySewerageWasteManagement"),
              entry(LabourIndustryV1.CONSTRUCTION, "F_Construction"),
              entry(
                  LabourIndustryV1.TRADE_AND_VEHICLE_REPAIR,
                  "G_WholesaleAndRetailTradeRepairOfMotorVehicles"),
              entry(LabourIndustryV1.TRANSPORTATION_AND_STORAGE, "H_TransportationAndStorage"),
              entry(
                  LabourIndustryV1.ACCOMMODATION_AND_FOOD,
                  "I_AccommodationAndFoodServiceActivities"),
              entry(
                  LabourIndustryV1.INFORMATION_AND_COMMUNICATION, "J_InformationAndCommunication"),
              entry(LabourIndustryV1.FINANCE_AND_INSURANCE, "K_FinancialAndInsuranceActivities"),
              entry(LabourIndustryV1.REAL_ESTATE, "L_RealEstateActivities"),
              entry(
                  LabourIndustryV1.PROFESSIONAL_AND_TECHNICAL,
                  "M_ProfessionalScientificAndTechnicalActivities"),
              entry(
                  LabourIndustryV1.ADMINISTRATIVE_AND_SUPPORT,
                  "N_AdministrativeAndSupportServiceActivities"),
              entry(
                  LabourIndustryV1.PUBLIC_ADMINISTRATION_AND_DEFENCE,
                  "O_PublicAdministrationAndDefence"),
              entry(LabourIndustryV1.EDUCATION, "P_Education"),
              entry(
                  LabourIndustryV1.HEALTH_AND_SOCIAL_WORK, "Q_HumanHealthAndSocialWorkActivities"),
              entry(LabourIndustryV1.ARTS_AND_RECREATION, "R_ArtsEntertainmentAndRecreation"),
              entry(LabourIndustryV1.OTHER_SERVICES, "S_OtherServiceActivities"),
              entry(
                  LabourIndustryV1.HOUSEHOLDS_AS_EMPLOYERS, "T_ActivitiesOfHouseholdsAsEmployers"),
              entry(
                  LabourIndustryV1.EXTRATERRITORIAL_ORGANIZATIONS,
                  "U_ActivitiesOfExtraterritorialOrganizations")));

  private Codebooks() {}
}
