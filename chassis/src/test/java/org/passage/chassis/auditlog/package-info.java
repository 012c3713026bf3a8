@NullMarked
package org.passage.chassis.auditlog;

import org.jspecify.annotations.NullMarked;
