/** What those who return should know of their country, with sources and an expiry (row F). */
@NullMarked
package org.passage.referrals.countryinfo;

import org.jspecify.annotations.NullMarked;
