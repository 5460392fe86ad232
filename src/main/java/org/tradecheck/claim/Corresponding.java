package org.tradecheck.claim;

import java.util.ArrayList;
import java.util.List;
import org.tradecheck.series.Measure;
import org.tradecheck.text.Token;

/**
 * Figures of another time for what the sentence before told, in its order: "Exports were A and imports B. The
 * corresponding figures for 2023 were C and D", "A year earlier these indicators stood at C and D".
 */
final class Corresponding {

    /** So far from the start of the sentence its subject may stand. */
    private static final int REACH = 6;

    private static final WordSet ASIDE = WordSet.of("on", "to", "from", "with", "by");

    private Corresponding() {}

    /** Whether a sentence opens so. */
    static boolean opens(List<Token> tokens) {
        if (isOfBoth(tokens)) {
            return true;
        }
        for (int i = 0; i + 1 < tokens.size() && i < REACH; i++) {
            boolean isSame = tokens.get(i).is("these")
                    || tokens.get(i).is("corresponding")
                    || tokens.get(i).is("comparable")
                    || tokens.get(i).is("comparative")
                    || tokens.get(i).is("equivalent");
            boolean isFigure = tokens.get(i + 1).is("figure")
                    || tokens.get(i + 1).is("figures")
                    || tokens.get(i + 1).is("indicators")
                    || tokens.get(i + 1).is("amounts")
                    || tokens.get(i + 1).is("values");
            // "Based on these figures, the deficit grew": they are no subject.
            boolean isAside = i > 0 && ASIDE.has(tokens.get(i - 1));
            if (isSame && isFigure && !isAside) {
                return true;
            }
        }
        return false;
    }

    /**
     * "In 2023 they were A and B respectively", "the two stood at A and B respectively", "The figures for 2023 were A and B,
     * respectively".
     */
    private static boolean isOfBoth(List<Token> tokens) {
        boolean isPronoun = tokens.size() > 1
                && tokens.get(0).is("the")
                && (tokens.get(1).is("figures")
                        || tokens.get(1).is("values")
                        || tokens.get(1).is("amounts"));
        for (int i = 0; i < tokens.size(); i++) {
            boolean isTwo =
                    tokens.get(i).is("two") && i > 0 && tokens.get(i - 1).is("the");
            isPronoun |= isTwo || tokens.get(i).is("they") || tokens.get(i).is("both");
            if (tokens.get(i).is("respectively")) {
                return isPronoun;
            }
        }
        return false;
    }

    /** The drafts, each about what it corresponds to; as they are if the sentence before told another number. */
    static List<Draft> dealt(List<Draft> drafts, List<Frame> told) {
        int levels = count(drafts, false);
        int changes = count(drafts, true);
        List<Draft> all = new ArrayList<>(drafts.size());
        int level = 0;
        int change = 0;
        for (Draft draft : drafts) {
            Draft next = draft;
            if (isOpenLevel(draft) && levels == told.size()) {
                next = draft.withFrame(told.get(level).withPeriod(-1)).withRole(Draft.Role.EARLIER);
                level++;
            } else if (draft.form() == Draft.Form.RATE && changes == told.size()) {
                next = draft.withFrame(told.get(change).withPeriod(-1)).withPeriod(-1);
                change++;
            }
            all.add(next);
        }
        return all;
    }

    private static int count(List<Draft> drafts, boolean isChange) {
        int count = 0;
        for (Draft draft : drafts) {
            boolean isMeant = isChange ? draft.form() == Draft.Form.RATE : isOpenLevel(draft);
            count += isMeant ? 1 : 0;
        }
        return count;
    }

    /** A level whose own words name no measure. */
    private static boolean isOpenLevel(Draft draft) {
        return draft.form() == Draft.Form.LEVEL && draft.frame().measure() == Measure.OTHER;
    }
}
