package org.tradecheck.claim;

import org.tradecheck.series.Area;
import org.tradecheck.series.Areas;
import org.tradecheck.text.Span;

/** What an article says of one area: how much it names it, tells of it as its own, and deals with it as another's partner. */
final class Tally {

    private final Area area;
    private final Area country;

    private int named;
    private int own;
    private int flows;
    private int ownInHeadline;
    private int dealtWith;
    private int dealtWithUs;
    private boolean isDealtWithFirst;
    private boolean isDealtWithSoon;
    private boolean isInOpening;
    private Span first = Span.NONE;

    /** The last sentence behind the lead that counted for it, and how much it did. */
    private int ownSentence = -1;

    private int ownInSentence;

    Tally(Area area) {
        this.area = area;
        this.country = Areas.standard().countryOf(area);
    }

    Area area() {
        return area;
    }

    /** The country that a province is a part of; the area itself of anything else. */
    Area country() {
        return country;
    }

    boolean isPartOfCountry() {
        return !country.equals(area);
    }

    boolean isGroup() {
        return Areas.standard().isGroup(area);
    }

    /** How much it is named. */
    int named() {
        return named;
    }

    /** How much is told as its own. */
    int own() {
        return own;
    }

    /** How often flows and balances are called its own. */
    int flows() {
        return flows;
    }

    /** How much of what it owns a headline says. */
    int ownInHeadline() {
        return ownInHeadline;
    }

    /** How often it is the other side of a flow. */
    int dealtWith() {
        return dealtWith;
    }

    /** How often it is the other side of what "we" trade. */
    int dealtWithUs() {
        return dealtWithUs;
    }

    /** Whether a headline names it as the other side of a flow. */
    boolean isDealtWithFirst() {
        return isDealtWithFirst;
    }

    /** Whether the lead names it as the other side of a flow. */
    boolean isDealtWithSoon() {
        return isDealtWithSoon;
    }

    boolean isInOpening() {
        return isInOpening;
    }

    /** Where it is named first; nowhere if only money or a place in it stands for it. */
    Span first() {
        return first;
    }

    /** As a side of the article's trade. */
    Slot<Area> slot() {
        return new Slot<>(area, Evidence.PARAGRAPH, first);
    }

    void add(int moreNamed, int moreOwn) {
        named += moreNamed;
        own += moreOwn;
    }

    void standAt(Span words) {
        first = first.equals(Span.NONE) ? words : first;
    }

    void standAt(Prominence where) {
        isInOpening |= where.isOpening();
    }

    void ownFlow() {
        flows++;
    }

    void ownInHeadline(int more) {
        ownInHeadline += more;
    }

    void dealWith(Prominence where, boolean isWithUs) {
        dealtWith++;
        dealtWithUs += isWithUs ? 1 : 0;
        isDealtWithFirst |= where.isHeadline();
        isDealtWithSoon |= where.isInLead();
    }

    /** What is left to count of what a sentence tells as its own: it counts once, however often it names whose figures it tells. */
    int uncounted(int sentence, int told) {
        int counted = ownSentence == sentence ? ownInSentence : 0;
        ownInSentence = Math.max(counted, told);
        ownSentence = sentence;
        return Math.max(0, told - counted);
    }

    /** Less is its own than was thought. */
    void disown(int less) {
        own = Math.max(0, own - less);
    }

    /** Another name of the same area has been told of, too. */
    void join(Tally other) {
        named += other.named;
        own += other.own;
        dealtWith += other.dealtWith;
        isInOpening |= other.isInOpening;
        isDealtWithFirst |= other.isDealtWithFirst;
        isDealtWithSoon |= other.isDealtWithSoon;
    }
}
