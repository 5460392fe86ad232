package org.tradecheck.quantity;

import java.util.List;

/**
 * What is printed of the numbers of one sentence, before what it leaves out is filled in.
 *
 * @param drafts the numbers in the order of the text; they and the list change while they are completed
 * @param rates reads what stands behind an amount that was joined from two
 * @param declared what bare numbers are here, if this or an earlier sentence says so
 * @param isDaily whether the word "daily" is in it
 */
record ScannedSentence(
        SentenceWords words, List<Draft> drafts, Rates rates, Declarations.Declared declared, boolean isDaily) {}
