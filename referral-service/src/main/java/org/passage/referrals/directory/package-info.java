/** The directory over HTTP: entries and their qualifications, written, verified and searched. */
@NullMarked
package org.passage.referrals.directory;

import org.jspecify.annotations.NullMarked;
