package org.tradecheck.text;

/** Where in an article a sentence stands. */
public enum Place {
    HEADLINE,
    BODY,
    CAPTION,
    QUOTATION
}
