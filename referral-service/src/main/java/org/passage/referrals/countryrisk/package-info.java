/** How dangerous countries are for those who return, rated with sources (procedure row G). */
@NullMarked
package org.passage.referrals.countryrisk;

import org.jspecify.annotations.NullMarked;
