/** One class per way of saying a claim, and the list of them. */
@NullMarked
package org.tradecheck.claim.phrasing;

import org.jspecify.annotations.NullMarked;
