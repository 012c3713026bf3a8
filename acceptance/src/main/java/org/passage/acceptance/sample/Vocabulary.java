package org.passage.acceptance.sample;

import java.util.List;

/** The lists of codes, those of HTCDS 2.0 as the standard spells them and our own. */
enum Vocabulary {
  GENDER(
      "prs_Gender",
      "Feminine Masculine TransgenderFeminine TransgenderMasculine NonConforming NonSpecifiedUnknown"),
  MARITAL("prs_MaritalStatus", "Single Married Widowed Divorced Separated RegisteredPartnership"),
  EDUCATION(
      "prs_HighestLevelOfEducation",
      "EarlyChildhoodEducation PrimaryEducation LowerSecondaryEducation UpperSecondaryEducation PostSecondaryNonTertiaryEducation ShortCycleTertiaryEducation BachelorsOrEquivalentLevel MastersOrEquivalentLevel DoctoralOrEquivalentLevel"),
  RELATIONSHIP("vic_RelationshipToTrafficker", "Familial Acquainted Unaquainted"),
  RECRUITED_ON("vic_RecruitmentWebsitesAndApps", sites()),
  RECRUITED(
      "vic_MethodOfRecruitment",
      "AtAPlaceOfBusiness AtAnEducationalInstitution AtWork ThroughOnlineSocialNetworks ThroughAnOnlineAdvertisement ThroughATelevisionAdvert ThroughANewspaperAdvert ThroughFamilyOrFamilyEvents ThroughFriendsOrSocialEvents Other"),
  CONTROLLED(
      "vic_MethodsOfControl",
      "PhysicalThreats ThreatsLawEnforcement ThreatensChildrenFamily DebtBondage FalsePromises PhysicalAbuse SexualAbuse TakesEarnings RestrictsFinancialAccess RestrictsMedicalCare WithholdsNecessities PsychologicalAbuse PsychoactiveSubstance ExcessiveWorkingHours WithholdsDocuments Other"),
  EXPLOITED(
      "vic_TypeOfExploitation",
      "ForcedLabour SexualExploitation ChildLabour ForcedMarriage Servitude ForcedMilitaryByNonStateActors OrganRemoval ForcedBegging ForcedAdoption Surrogacy Other"),
  INDUSTRY(
      "vic_ForcedLabourIndustry",
      "A_AgricultureForestryAndFishing B_MiningAndQuarrying C_Manufacturing D_ElectricityGasSteamAndAirConditioningSupply E_WaterSupplySewerageWasteManagement F_Construction G_WholesaleAndRetailTradeRepairOfMotorVehicles H_TransportationAndStorage I_AccommodationAndFoodServiceActivities J_InformationAndCommunication K_FinancialAndInsuranceActivities L_RealEstateActivities M_ProfessionalScientificAndTechnicalActivities N_AdministrativeAndSupportServiceActivities O_PublicAdministrationAndDefence P_Education Q_HumanHealthAndSocialWorkActivities R_ArtsEntertainmentAndRecreation S_OtherServiceActivities T_ActivitiesOfHouseholdsAsEmployers U_ActivitiesOfExtraterritorialOrganizations"),
  SEXUAL(
      "vic_TypeOfSexExploitation",
      "Prostitution Pornography RemoteInteractiveServices PrivateSexualServices"),
  EXPLOITED_ON("vic_ExploitationWebsitesAndApps", sites()),
  EVENT("hte_Type", "Recruitment Transit Exploitation"),
  SEX("psg_Sex", "female male other not-stated"),
  INDICATORS(
      "psg_Indicators",
      "abuse-of-vulnerability deception restricted-movement isolation violence intimidation documents-kept wages-withheld debt-bondage abusive-conditions excessive-overtime speaks-through-another coached-account no-access-to-money child-out-of-school child-without-family"),
  ACTS("psg_Acts", "recruitment transportation transfer harbouring receipt"),
  MEANS(
      "psg_Means",
      "threat force coercion abduction fraud deception abuse-of-power abuse-of-vulnerability payment-to-controller"),
  PURPOSES(
      "psg_Purposes",
      "sexual-exploitation forced-labour slavery servitude organ-removal other-exploitation"),
  DOCUMENTS(
      "psg_IdentityDocuments",
      "passport identity-card identity-number residence-permit refugee-document birth-certificate driving-licence other-document");

  private final String column;
  private final List<String> codes;

  Vocabulary(String column, String codes) {
    this.column = column;
    this.codes = List.of(codes.split(" "));
  }

  String column() {
    return column;
  }

  List<String> codes() {
    return codes;
  }

  /** Each code comes up in turn, so that a small sample has them all. */
  String inTurn(int number) {
    return codes.get(number % codes.size());
  }

  private static String sites() {
    return "Facebook Instagram WhatsApp Telegram FacebookMessenger Viber SnapChat Line 4Sale WeChat QQ QZone TikTok Twitter Other";
  }
}
