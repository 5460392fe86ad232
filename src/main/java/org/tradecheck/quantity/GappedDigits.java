package org.tradecheck.quantity;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;

/**
 * Digits whose unit the clause before has printed, as their verb: "exports totalled 39.5 billion and imports 31.6", "exports
 * were down 1.0 pct and imports, at 302.4 billion, down 2.3".
 */
final class GappedDigits {

    private static final BigDecimal FIVE = new BigDecimal("5");
    private static final BigDecimal HUNDRED = new BigDecimal("100");

    private static final Set<String> FLOWS =
            Set.of("exports", "imports", "shipments", "deliveries", "purchases", "receipts", "payments");

    private static final Set<String> MOTION = Set.of("up", "down", "higher", "lower", "rose", "fell", "off");

    private final LentUnits lent;

    GappedDigits(LentUnits lent) {
        this.lent = lent;
    }

    /** Fills in what the digits leave out, if they are such. */
    boolean complete(ScannedSentence here, int d) {
        Draft draft = here.drafts().get(d);
        if (d == 0 || draft.number.scale() == 0 || !isEnd(here, d)) {
            return false;
        }
        String word = here.words().word(draft.first - 1);
        Optional<Draft> lender = Optional.empty();
        if (FLOWS.contains(word) && isJoined(here.words(), draft.first - 2)) {
            lender = Optional.of(here.drafts().get(d - 1));
        } else if (isMoved(here.words(), draft.first - 1)) {
            lender = rateBefore(here, d);
        }
        lender = lender.filter(l -> fits(draft, l));
        lender.ifPresent(l -> lent.giveAll(draft, l));
        return lender.isPresent();
    }

    /** Whether a clause ends right behind the digits, or goes on with what the rate led to. */
    private static boolean isEnd(ScannedSentence here, int d) {
        SentenceWords words = here.words();
        Draft draft = here.drafts().get(d);
        boolean isBeforeLevel = words.is(draft.last, "to")
                && d + 1 < here.drafts().size()
                && here.drafts().get(d + 1).first == draft.last + 1
                && here.drafts().get(d + 1).isScaled;
        return switch (words.word(draft.last)) {
            case "", ".", ";", ",", ")", "and", "while" -> true;
            default -> isBeforeLevel;
        };
    }

    /** "imports down 2.3", "imports by 2.3". */
    private static boolean isMoved(SentenceWords words, int at) {
        return MOTION.contains(words.word(at)) || words.is(at, "by") && FLOWS.contains(words.word(at - 1));
    }

    private static boolean isJoined(SentenceWords words, int at) {
        return switch (words.word(at)) {
            case "and", ",", ";", "while", "but" -> true;
            default -> false;
        };
    }

    /** The last rate before a number, where a verb of motion has told it. */
    private static Optional<Draft> rateBefore(ScannedSentence here, int d) {
        SentenceWords words = here.words();
        for (int k = d - 1; k >= 0; k--) {
            Draft other = here.drafts().get(k);
            if (other.kind == Kind.PERCENT) {
                boolean isMoved = MOTION.contains(words.word(other.first - 1))
                        || words.is(other.first - 1, "by")
                        || words.isOf(other.first - 1, Words.MOTION);
                return isMoved ? Optional.of(other) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    private static boolean fits(Draft draft, Draft lender) {
        boolean isRate = lender.kind == Kind.PERCENT && draft.number.compareTo(HUNDRED) < 0;
        boolean isAmount = lender.isScaled && lender.isAmount() && Draft.isNear(draft.number, lender.number, FIVE);
        return lender.need == Draft.Need.NOTHING
                && lender.number.scale() == draft.number.scale()
                && !draft.isGrouped
                && (isRate || isAmount);
    }
}
