package org.passage.referrals.itinerary;

/** One rule of international travel. */
sealed interface Rule
    permits ArrivesEarly,
        ArrivesOnWorkingDay,
        MetByQualifiedAgency,
        PrefersAir,
        FewTransits,
        ArrivesInReceivingCountry,
        LegsConnect,
        InOrder,
        InTheFuture {

  Verdict judge(Journey journey);
}
