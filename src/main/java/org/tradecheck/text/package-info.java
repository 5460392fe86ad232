/** Articles and positions: readers, paragraphs, sentences, headline, caption, quotation, tokens. */
@NullMarked
package org.tradecheck.text;

import org.jspecify.annotations.NullMarked;
