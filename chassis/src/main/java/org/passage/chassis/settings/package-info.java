/** What a service does when it cannot have its settings: it says so in one line and stops. */
@NullMarked
package org.passage.chassis.settings;

import org.jspecify.annotations.NullMarked;
