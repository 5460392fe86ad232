package org.tradecheck.claim;

import java.util.List;
import org.tradecheck.series.PeriodExpression;

/** Times that a relative clause tells more of, "than in 2023, when it stood at A": the figures in it are of those. */
final class TimesMeant {

    private final Mentions mentions;
    private final Chunks chunks;

    private final List<Draft> drafts;

    /** Numbers of the time expressions that "which" and "when" tell more of; −1 for none. */
    private int ofWhich = -1;

    private int ofWhen = -1;

    TimesMeant(ChunkedSentence sentence, List<Draft> drafts) {
        this.mentions = sentence.mentions();
        this.chunks = sentence.chunks();
        this.drafts = drafts;
    }

    /** The clause around a relative clause goes on: what that told of is over. */
    void forget() {
        ofWhich = -1;
        ofWhen = -1;
    }

    /** A figure, at the time that is told more of, if the clause says no other. */
    Draft told(Draft draft) {
        Draft found = draft;
        if (ofWhich >= 0 && found.role() == Draft.Role.MAIN) {
            found = earlier(found, ofWhich);
        }
        ofWhich = -1;
        int said = found.frame().period();
        boolean isBeforeWhen = said < 0 || (ofWhen >= 0 && start(said) <= start(ofWhen));
        // "Compared with February, when exports stood at A"
        boolean isMeant = found.role() == Draft.Role.MAIN
                || found.role() == Draft.Role.EARLIER
                        && said < 0
                        && drafts.isEmpty()
                        && found.form() == Draft.Form.LEVEL;
        if (ofWhen >= 0 && isMeant && isBeforeWhen) {
            found = earlier(found, ofWhen);
            ofWhen = -1;
        }
        return found;
    }

    private static Draft earlier(Draft draft, int period) {
        return draft.withRole(Draft.Role.EARLIER).withFrame(draft.frame().withPeriod(period));
    }

    private int start(int period) {
        return mentions.periods().get(period).span().start();
    }

    /** Returns whether a pronoun tells more of a time: "a similar period last year, which reached 2.46 billion". */
    boolean meetWhich(int at) {
        // "sold A from January to May, which is an average of B a month": of A, and of no time.
        boolean isOfAmount = at + 2 < chunks.size()
                && chunks.get(at + 1).is(Cue.STATE)
                && chunks.get(at + 2).is(Cue.AVERAGE);
        int period = chunks.get(at).is("which") && !drafts.isEmpty() && !isOfAmount ? periodBefore(at) : -1;
        if (period >= 0) {
            ofWhich = chunks.get(period).index();
        }
        return period >= 0;
    }

    /** "more than in 2023, when it stood at": the time named last is told more of. */
    void meetWhen(int at) {
        int nearest = -1;
        for (int i = at - 1; i >= 0 && !chunks.get(i).is(Chunk.Kind.QUANTITY); i--) {
            Chunk chunk = chunks.get(i);
            boolean isComparison = chunk.is(Cue.ABOVE)
                    || chunk.is(Cue.BELOW)
                    || chunk.is(Cue.AGAINST)
                    || chunk.is(Cue.FROM)
                    || chunk.is(Cue.AFTER);
            if (isComparison && nearest >= 0) {
                break;
            }
            if (!chunk.is(Chunk.Kind.PERIOD)) {
                continue;
            }
            PeriodExpression time = mentions.periods().get(chunks.get(i).index());
            boolean isRightBefore =
                    i == at - 1 || (i == at - 2 && chunks.get(at - 1).is(Cue.COMMA));
            if (isRightBefore && time.form() == PeriodExpression.Form.SINCE) {
                // "the lowest since 2019, when it was A"
                ofWhen = chunks.get(i).index();
                return;
            }
            PeriodExpression.Anchor anchor = time.anchor();
            if (anchor == PeriodExpression.Anchor.WRITTEN) {
                // "with 2014, the last full year before the agreement, when"
                ofWhen = chunks.get(i).index();
                return;
            }
            nearest = nearest < 0 && anchor != PeriodExpression.Anchor.CURRENT
                    ? chunks.get(i).index()
                    : nearest;
        }
        ofWhen = nearest;
    }

    /** The chunk of the time right before a relative clause, "in May, which", "in May, for which"; −1 for none. */
    private int periodBefore(int at) {
        int before = at - 1;
        before -= before > 0
                        && (chunks.get(before).is(Cue.FOR) || chunks.get(before).is(Cue.IN))
                ? 1
                : 0;
        while (before >= 0 && chunks.get(before).is(Cue.COMMA)) {
            before--;
        }
        return before >= 0 && chunks.get(before).is(Chunk.Kind.PERIOD) ? before : -1;
    }
}
