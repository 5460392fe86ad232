package org.tradecheck.claim;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.tradecheck.quantity.Kind;
import org.tradecheck.quantity.Unit;

/** The amounts of an article that sums may be made of, by sentence. */
final class Summands {

    /** Of an article in which nothing is reckoned. */
    static final Summands NONE = new Summands(List.of());

    /** So many figures are looked at for one result. */
    static final int MOST = 6;

    /** So many sentences a result may stand behind the first of its figures. */
    private static final int REACH = 2;

    private final List<Mentions> sentences;
    private final List<List<Figure>> figures = new ArrayList<>();
    private final List<List<Claim>> amounts = new ArrayList<>();

    /** An amount that may be part of a sum. */
    record Figure(LevelClaim claim, boolean isOlder) {
        int number() {
            return claim.provenance().number();
        }

        int sentence() {
            return claim.provenance().sentenceIndex();
        }

        Unit unit() {
            return claim.quantity().unit();
        }

        BigDecimal value() {
            return claim.quantity().value();
        }

        int start() {
            return claim.span().start();
        }

        int end() {
            return claim.span().end();
        }
    }

    private Summands(List<Mentions> sentences) {
        this.sentences = sentences;
        for (int i = 0; i < sentences.size(); i++) {
            figures.add(new ArrayList<>(0));
            amounts.add(new ArrayList<>(0));
        }
    }

    static Summands of(List<Mentions> sentences, List<Claim> claims) {
        Summands found = new Summands(sentences);
        for (Claim claim : claims) {
            int sentence = claim.provenance().sentenceIndex();
            if (claim instanceof LevelClaim level && isSummand(level)) {
                found.figures.get(sentence).add(new Figure(level, isOlder(level)));
                found.amounts.get(sentence).add(claim);
            } else if (claim instanceof ChangeClaim change && change.form() == ChangeClaim.Form.ABSOLUTE) {
                found.amounts.get(sentence).add(claim);
            }
        }
        return found;
    }

    /** Whether the words tell a figure as what a newer one is compared with. */
    static boolean isOlder(Claim claim) {
        String by = claim.provenance().phrasing();
        return by.equals("against-earlier") || by.equals("from-earlier");
    }

    private static boolean isSummand(LevelClaim level) {
        Kind kind = level.quantity().kind();
        boolean isAmount = kind == Kind.MONEY || kind == Kind.MASS || kind == Kind.VOLUME || kind == Kind.ENERGY;
        return isAmount
                && !level.quantity().unit().isRate()
                && !level.quantity().isRange()
                && level.timing() != LevelClaim.Timing.EACH;
    }

    /** The levels of a sentence. */
    List<Figure> in(int sentence) {
        return figures.get(sentence);
    }

    /** The levels of a sentence and its changes in amounts. */
    List<Claim> amounts(int sentence) {
        return amounts.get(sentence);
    }

    /** The figures of a sentence, and of those before it in its paragraph as far as a reckoning reaches. */
    List<Figure> near(int sentence) {
        int paragraph = sentences.get(sentence).sentence().paragraph();
        List<Figure> found = new ArrayList<>();
        for (int i = Math.max(0, sentence - REACH); i <= sentence; i++) {
            if (sentences.get(i).sentence().paragraph() == paragraph) {
                found.addAll(figures.get(i));
            }
        }
        return found;
    }

    /**
     * The figures in the unit of a result that are told near it: those of its own sentence, else those of the last sentence
     * that has any; where its sentence has one, that and those before.
     *
     * @param isAround whether those behind the result are meant as well
     */
    List<Figure> before(Figure result, boolean isAround) {
        List<Figure> found = new ArrayList<>();
        int nearest = -1;
        List<Figure> near = near(result.sentence());
        for (int i = near.size() - 1; i >= 0; i--) {
            Figure figure = near.get(i);
            boolean isHere = figure.sentence() == result.sentence();
            boolean isTold = figure.number() != result.number()
                    && !figure.isOlder()
                    && figure.unit().equals(result.unit())
                    && (!isHere || isAround || figure.end() <= result.start());
            if (!isTold || found.size() == MOST) {
                continue;
            }
            if (!isHere && nearest < 0) {
                nearest = figure.sentence();
            }
            if (isHere || figure.sentence() == nearest || found.size() < 2) {
                found.add(0, figure);
            }
        }
        return found;
    }
}
