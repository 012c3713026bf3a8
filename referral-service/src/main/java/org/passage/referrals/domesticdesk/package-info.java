/** Domestic referrals over HTTP: who may do what, and who is told what when (rows A2, A5, A9). */
@NullMarked
package org.passage.referrals.domesticdesk;

import org.jspecify.annotations.NullMarked;
