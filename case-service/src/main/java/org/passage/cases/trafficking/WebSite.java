package org.passage.cases.trafficking;

/** HTCDS vic_RecruitmentWebsitesAndApps and vic_ExploitationWebsitesAndApps. */
public enum WebSite {
  FACEBOOK,
  INSTAGRAM,
  WHATS_APP,
  TELEGRAM,
  FACEBOOK_MESSENGER,
  VIBER,
  SNAP_CHAT,
  LINE,
  FOUR_SALE,
  WE_CHAT,
  QQ,
  Q_ZONE,
  TIK_TOK,
  TWITTER,
  OTHER_SITE
}
