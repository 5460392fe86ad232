package org.tradecheck.text;

import java.util.List;

/**
 * A paragraph and what it is in the article.
 *
 * @param index its number, from 0
 * @param span its position
 * @param kind its part in the article
 * @param sentences its sentences, in order; empty for boiler-plate, which is never read for claims
 */
public record Paragraph(int index, Span span, Kind kind, List<Sentence> sentences) {

    /** The part a paragraph plays. */
    public enum Kind {
        HEADLINE,
        /** A line between sections, or a standfirst without a full stop. */
        HEADING,
        BODY,
        CAPTION,
        LIST_ITEM,
        /** Tails, credits, related links, contacts: not part of the story. */
        BOILERPLATE
    }
}
