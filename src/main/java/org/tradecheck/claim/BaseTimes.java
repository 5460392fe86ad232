package org.tradecheck.claim;

import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.tradecheck.series.Period;
import org.tradecheck.text.Span;

/** With which times older figures and changes are that do not say so: those that the comparisons before had. */
final class BaseTimes {

    private static final int MONTHS_OF_A_YEAR = 12;

    /** Of the older figures of the last sentence that had some, in their order. */
    private final List<Period> lastBases = new ArrayList<>();

    /** Of the older figures of the sentence so far. */
    private final List<Period> bases = new ArrayList<>();

    /** Of the older figures of the main figure in hand. */
    private final List<Period> ofMain = new ArrayList<>();

    /** Of the older figures that the last main figure of the sentence had, and what they were compared with. */
    private final List<Period> ofMainBefore = new ArrayList<>();

    private Period mainBefore = Period.UNSTATED;

    /** How they were set against the main figure: "from", "against". */
    private Cue wayOfMain = Cue.NONE;

    private Cue wayBefore = Cue.NONE;

    private Period lastBase = Period.UNSTATED;

    /** What the last base was compared with. */
    private Period baseOf = Period.UNSTATED;

    /** The time that the older figure is set against which is being filled. */
    private Period comparedBy = Period.UNSTATED;

    /** The two ends of a sentence's "between 2014 and 2024", over which something moved; unstated if it has none. */
    private Period betweenStart = Period.UNSTATED;

    private Period betweenEnd = Period.UNSTATED;

    /** The time of an older figure that awaits the one it is compared with; unstated if none does. */
    private Period awaited = Period.UNSTATED;

    /** The two times of the last "from A in 2020 to B in 2024"; unstated if none was told. */
    private Period spanStart = Period.UNSTATED;

    private Period spanEnd = Period.UNSTATED;

    /** How many older figures the main one in hand has had. */
    private int olderSeen;

    void startSentence() {
        betweenStart = Period.UNSTATED;
        bases.clear();
        ofMain.clear();
        ofMainBefore.clear();
        mainBefore = Period.UNSTATED;
        olderSeen = 0;
    }

    /** A span of two times is that of its paragraph. */
    void startParagraph() {
        spanStart = Period.UNSTATED;
        spanEnd = Period.UNSTATED;
    }

    /** Whether the text has said with what time it compares. */
    boolean isKnown() {
        return baseOf.isStated();
    }

    /** A new figure that others may be compared with. */
    void startMain() {
        olderSeen = 0;
        if (!ofMain.isEmpty()) {
            ofMainBefore.clear();
            ofMainBefore.addAll(ofMain);
            mainBefore = baseOf;
            wayBefore = wayOfMain;
            ofMain.clear();
        }
    }

    /** An older figure is set against a time. */
    void setAgainst(Period main) {
        comparedBy = main;
    }

    /** An older figure says itself when it is. */
    void passOlder() {
        olderSeen++;
    }

    /** "rose between 2023 and 2024": the earlier of two times is what the later is compared with, which is returned. */
    Period laterOf(Period both) {
        betweenEnd = Stretches.laterHalf(both);
        betweenStart = Period.months(YearMonth.from(both.start()), betweenEnd.lengthInMonths());
        return betweenEnd;
    }

    /**
     * The base of a comparison that does not say when: the same bases as in the comparison before.
     *
     * @param way how the older figure is set against the main one: "from", "against"
     * @param isDealt whether "respectively" deals the times of the comparison before to the figures of this one
     */
    Slot<Period> older(Period main, Cue way, boolean isDealt) {
        int ordinal = olderSeen;
        olderSeen++;
        if (betweenStart.isStated() && main.equals(betweenEnd)) {
            // "Between 2014 and 2024, exports grew by 85.2% from A"
            return new Slot<>(betweenStart, Evidence.SENTENCE, Span.NONE);
        }
        boolean isBeside = ordinal < ofMainBefore.size()
                && main.equals(mainBefore)
                && (way == wayBefore || isDealt || ofMainBefore.size() == 1)
                && ofMainBefore.get(ordinal).hasSameLengthAs(main);
        if (isBeside) {
            // "exports rose to A in July from B in June and C a year earlier, but imports fell to D from E": E is of
            // June.
            Evidence evidence = way == wayBefore ? Evidence.SENTENCE : Evidence.PARAGRAPH;
            return new Slot<>(ofMainBefore.get(ordinal), evidence, Span.NONE);
        }
        boolean isKnown = ordinal < lastBases.size()
                && lastBases.get(ordinal).isStated()
                && lastBases.get(ordinal).hasSameLengthAs(main);
        if (isKnown && main.equals(baseOf)) {
            return new Slot<>(lastBases.get(ordinal), Evidence.SENTENCE, Span.NONE);
        }
        if (lastBase.isStated() && baseOf.isStated() && main.isStated()) {
            long months = ChronoUnit.MONTHS.between(
                    lastBase.start().withDayOfMonth(1), baseOf.start().withDayOfMonth(1));
            // "In July exports rose to A from B in June. January-July exports reached C, up from D": a span is set
            // against one that ended before it began.
            boolean areApart = months < 0 || months >= main.lengthInMonths();
            if (months <= MONTHS_OF_A_YEAR && areApart) {
                return new Slot<>(main.plusMonths((int) -months), Evidence.PARAGRAPH, Span.NONE);
            }
            // "Ten years ago they were A. Purchases fell to B from C": what was looked back at once is no usual base.
        }
        if (main.isYear()) {
            return new Slot<>(main.plusYears(-1), Evidence.PARAGRAPH, Span.NONE);
        }
        // Trade of part of a year is compared with the same part of the year before, unless the text says otherwise.
        return main.isStated() && ordinal == 0
                ? new Slot<>(main.plusYears(-1), Evidence.ASSUMED, Span.NONE)
                : Slot.NO_PERIOD;
    }

    /** "Exports grew from A in 2020 to B in 2024, imports from C to D": C is of 2020; open if no such span was told. */
    Slot<Period> ofOneSpan(Period main) {
        return main.isStated() && main.equals(spanEnd)
                ? new Slot<>(spanStart, Evidence.SENTENCE, Span.NONE)
                : Slot.NO_PERIOD;
    }

    /** Remembers with what an older figure was compared. */
    void rememberOlder(Filled older) {
        Period base = older.slots().period().value();
        if (base.equals(comparedBy)) {
            // "a year earlier it was A, or B%": the share is of A, and set against nothing.
            return;
        }
        // "from A in 2020 to B in 2024": when B is comes after A
        awaited = older.draft().cue() == Cue.FROM && (!comparedBy.isStated() || base.isBefore(comparedBy))
                ? base
                : Period.UNSTATED;
        if (base.hasSameLengthAs(comparedBy)) {
            bases.add(base);
            wayOfMain = ofMain.isEmpty() ? older.draft().cue() : wayOfMain;
            ofMain.add(base);
        }
        if (base.isStated() && comparedBy.isStated() && base.hasSameLengthAs(comparedBy)) {
            lastBase = base;
            baseOf = comparedBy;
        }
    }

    /** Remembers with what a change compares. */
    void remember(Filled change) {
        Period period = change.slots().period().value();
        if (awaited.isBefore(period) && awaited.hasSameLengthAs(period)) {
            spanStart = awaited;
            spanEnd = period;
        }
        awaited = Period.UNSTATED;
        if (change.base().value().isStated() && period.isStated()) {
            if (!baseOf.equals(period)) {
                lastBases.clear();
            }
            lastBase = change.base().value();
            baseOf = period;
        }
    }

    void endSentence() {
        if (!bases.isEmpty()) {
            lastBases.clear();
            lastBases.addAll(bases);
        }
    }
}
