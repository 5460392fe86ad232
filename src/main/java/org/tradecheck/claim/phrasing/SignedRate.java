package org.tradecheck.claim.phrasing;

import java.util.Optional;
import org.tradecheck.claim.Chunk;
import org.tradecheck.claim.CountryWords;
import org.tradecheck.claim.Cue;
import org.tradecheck.claim.Draft;
import org.tradecheck.claim.Frame;
import org.tradecheck.claim.Phrase;
import org.tradecheck.claim.Sense;
import org.tradecheck.claim.Slot;
import org.tradecheck.claim.Spot;
import org.tradecheck.claim.Status;
import org.tradecheck.claim.WordSet;
import org.tradecheck.series.Area;
import org.tradecheck.series.Measure;

/** A change that carries a sign: exports of CHF 9.4 billion (+23.6%). */
final class SignedRate implements Phrasing {

    private static final PhrasingInfo INFO = PhrasingInfo.of(
            "signed-rate",
            "A change that carries a sign: exports of CHF 9.4 billion (+23.6%).",
            "Imports reached CHF 19.0 billion (+4.5%) in July, Swiss customs said.",
            "4.5% | growth of imports up | CHE | 2024-07");

    private static final WordSet CHANGES = WordSet.of("change", "changes", "variation", "variations", "rate", "rates");

    private static final String UP_ARROW = "\u2191";
    private static final String DOWN_ARROW = "\u2193";

    /** How East Asian statistics mark what has fallen, and market reports do. */
    private static final WordSet FALLING = WordSet.of("\u25B3", "\u25BD", "\u25BC");

    @Override
    public PhrasingInfo info() {
        return INFO;
    }

    @Override
    public Fit fit() {
        return Fit.of(Fit.PERCENT | Fit.POINTS);
    }

    @Override
    public Optional<Draft> read(Spot spot) {
        Sense sense = sign(spot);
        if (sense == Sense.NONE
                || !(spot.isPercent() || spot.isPoints())
                || spot.subject().share()) {
            return Optional.empty();
        }
        Optional<Draft.Form> form = Changes.form(spot);
        if (form.isEmpty()) {
            return Optional.empty();
        }
        int sign = spot.at() - 1;
        // "exports +9.3%, imports +4.6%"
        int noun = sign > 0 && spot.chunks().get(sign).is("+") ? sign - 1 : sign;
        Frame told = spot.phraseEndingAt(noun)
                .or(() -> spot.phraseEndingAt(openBefore(spot) - 1))
                .filter(p -> p.frame().isTrade())
                .map(Phrase::frame)
                .or(() -> spot.previous().filter(d -> !isOfNewSubject(spot, d)).map(Draft::frame))
                .orElseGet(spot::subject);
        Frame frame = furtherPartner(spot, told);
        Draft draft = spot.draft(form.get(), Draft.Role.CHANGE, frame, sense, INFO.id());
        draft = isOfPoll(spot) ? draft.withStatus(Status.FORECAST) : draft;
        boolean isTied = isSecondOfBracket(spot) || isBehindOlder(spot);
        return Optional.of(isTied ? draft.withPartner(spot.indexOfPrevious()) : draft);
    }

    /**
     * "$402 million (+39.5%), after $342 million in the first quarter (+48.3%)": where the newer figure has its rate, the next
     * bracket is the older one's, with nothing but its time between them.
     */
    private static boolean isBehindOlder(Spot spot) {
        int open = spot.at() - 1;
        open -= open > 0 && !spot.chunks().get(open).is(Cue.OPEN) ? 1 : 0;
        int newer = spot.indexOfPrevious() - 1;
        boolean isOlder = open > 0
                && newer >= 0
                && spot.before().get(newer).phrasing().equals(INFO.id())
                && spot.chunks().get(open).is(Cue.OPEN)
                && spot.previous()
                        .filter(d -> d.role() == Draft.Role.EARLIER && d.form() == Draft.Form.LEVEL)
                        .isPresent();
        for (int i = open - 1; isOlder && i >= 0; i--) {
            Chunk chunk = spot.chunks().get(i);
            if (chunk.is(Chunk.Kind.QUANTITY)) {
                return chunk.index() == spot.previous().orElseThrow().quantity();
            }
            isOlder = chunk.is(Chunk.Kind.PERIOD) || chunk.is(Cue.IN) || chunk.is(Cue.FILLER);
        }
        return false;
    }

    /** The bracket that opens right before the figure or its sign; its own place if none does. */
    private static int openBefore(Spot spot) {
        int open = spot.at() - 1;
        open -= open > 0 && !spot.chunks().get(open).is(Cue.OPEN) ? 1 : 0;
        return open >= 0 && spot.chunks().get(open).is(Cue.OPEN) ? open : spot.at();
    }

    /** "exports rose most to the United States (+22.8%), Switzerland (+17%)": each partner in front of its bracket. */
    private static Frame furtherPartner(Spot spot, Frame told) {
        boolean isListed = spot.previous()
                .filter(d -> d.phrasing().equals(INFO.id()))
                .map(d -> d.frame().partner())
                .filter(p -> p.value().isStated() && !told.span().contains(p.origin()))
                .isPresent();
        Frame frame = isListed ? told.withPartner(Slot.NO_AREA) : told;
        return bracketedPartner(spot, frame, isListed).map(frame::withPartner).orElse(told);
    }

    private static Optional<Slot<Area>> bracketedPartner(Spot spot, Frame frame, boolean isFurther) {
        int open = spot.at() - 1;
        open -= open > 0 && !spot.chunks().get(open).is(Cue.OPEN) ? 1 : 0;
        int area = CountryWords.nameBefore(spot.chunks(), open);
        boolean isBehindArea = area > 0 && spot.chunks().get(open).is(Cue.OPEN);
        if (!isBehindArea) {
            return Optional.empty();
        }
        int way = area - 1;
        while (way > 0 && spot.chunks().get(way).is(Cue.FILLER)) {
            way--;
        }
        Chunk before = spot.chunks().get(way);
        boolean isWay = frame.measure() == Measure.EXPORTS && before.is(Cue.TO)
                || frame.measure() == Measure.IMPORTS && before.is(Cue.FROM)
                || frame.measure() == Measure.TURNOVER && before.is(Cue.WITH);
        boolean isPartnerOpen =
                !frame.partner().value().isStated() || frame.partner().value().equals(Area.UNKNOWN);
        if (!isPartnerOpen) {
            // "Exports to the EU rose by A, notably to Italy (+9.3%)": the partner right before the bracket
            boolean isOther = isWay
                    && !frame.partner().origin().equals(spot.chunks().get(area).span())
                    && !frame.span().contains(spot.chunks().get(area).span());
            return isOther ? spot.areaAt(area).filter(a -> a.value().isStated()) : Optional.empty();
        }
        // "Exports to the main buyers rose for Spain (+28.6%)", "Latvia's exports fell for France (-24.5%)"
        boolean isFor = before.is(Cue.FOR)
                && way > 0
                && (spot.chunks().get(way - 1).is(Cue.UP)
                        || spot.chunks().get(way - 1).is(Cue.DOWN))
                && isFlow(frame)
                && (frame.reporter().value().isStated()
                        || spot.chunks().has(Cue.DESTINATION)
                        || spot.chunks().has(Cue.ORIGIN));
        // "whereas Britain (+15.2%) bought more": a clause of its own, in which the partner is the subject
        boolean isSubject = before.is(Cue.WHILE) && isFlow(frame);
        return isWay || isFor || isFurther || isSubject
                ? spot.areaAt(area).filter(a -> a.value().isStated())
                : Optional.empty();
    }

    private static boolean isFlow(Frame frame) {
        return frame.measure() == Measure.EXPORTS || frame.measure() == Measure.IMPORTS;
    }

    /** "exports +9.7 pct, poll +6.5 pct": the label of the points above a wire story. */
    private static boolean isOfPoll(Spot spot) {
        int label = spot.at() - 1;
        label -= label > 0 && spot.chunks().get(label).is("+") ? 1 : 0;
        return label >= 0 && spot.chunks().get(label).is("poll");
    }

    /** "ships (USD 1.36 billion, +33.3%)". */
    private static boolean isSecondOfBracket(Spot spot) {
        int mark = spot.at() - 1;
        if (mark > 0
                && !spot.chunks().get(mark).is(Cue.COMMA)
                && !spot.chunks().get(mark).is(Cue.SEMICOLON)) {
            mark--;
        }
        boolean isMark = mark > 1
                && (spot.chunks().get(mark).is(Cue.COMMA)
                        || spot.chunks().get(mark).is(Cue.SEMICOLON))
                && spot.chunks().get(mark - 1).is(Chunk.Kind.QUANTITY);
        int open = mark - 2;
        while (isMark && open > 0 && spot.chunks().get(open).is(Cue.FILLER)) {
            open--;
        }
        return isMark && open >= 0 && spot.chunks().get(open).is(Cue.OPEN);
    }

    /** "year-on-year changes of +3.6% and -3.5%". */
    private static boolean isOfChanges(Spot spot) {
        boolean isSecond = spot.left() == Cue.AND
                && spot.previous().filter(d -> d.phrasing().equals(INFO.id())).isPresent();
        return isSecond || (spot.left() == Cue.OF && CHANGES.has(spot.beforeLeft(0)));
    }

    /** "Arrivals rose to A, but stopovers grew faster (+4.5%)": of what the clause of the bracket is about. */
    private static boolean isOfNewSubject(Spot spot, Draft previous) {
        return previous.clause() != spot.state().clause()
                && spot.state().verb() != Cue.NONE
                && spot.subject().isStated()
                && !spot.subject().span().equals(previous.frame().span());
    }

    /** "(plus 3 percent)", "to A in 2024, plus 3 percent", "A, or plus 3 percent". */
    private static boolean isPlusWord(Spot spot, Chunk before) {
        if (!before.is("plus") || spot.at() < 2) {
            return false;
        }
        Chunk mark = spot.chunks().get(spot.at() - 2);
        boolean isAlone = spot.right(0).text().isEmpty()
                || !Character.isLetterOrDigit(spot.right(0).text().charAt(0));
        return mark.is(Cue.OPEN) || (mark.is(Cue.COMMA) || mark.is(Cue.OR)) && isAlone;
    }

    /** "A in 2024, minus 3 percent", "A, or minus 3 percent": behind a level, the word itself. */
    static boolean isMinusWord(Spot spot) {
        Chunk mark =
                spot.at() > 0 ? spot.chunks().get(spot.at() - 1) : spot.chunks().get(spot.at());
        return spot.isPercent()
                && spot.chunks().get(spot.at()).text().startsWith("minus ")
                && (mark.is(Cue.COMMA) || mark.is(Cue.OR))
                && spot.previous().filter(d -> d.form() == Draft.Form.LEVEL).isPresent();
    }

    /**
     * The sign may be part of the numeral or stand before it. A plus always tells a change; a minus, which may be a dash,
     * does behind a bracket or the word itself.
     */
    private static Sense sign(Spot spot) {
        String words = spot.chunks().get(spot.at()).text();
        Chunk before =
                spot.at() > 0 ? spot.chunks().get(spot.at() - 1) : spot.chunks().get(spot.at());
        boolean isInBracket = before.is(Cue.OPEN)
                || (spot.at() > 1 && spot.chunks().get(spot.at() - 2).is(Cue.OPEN))
                || (spot.at() > 1 && spot.chunks().get(spot.at() - 2).is(Cue.COLON))
                || isSecondOfBracket(spot);
        if (words.startsWith("+") || before.is("+")) {
            return Sense.INCREASE;
        }
        if (isPlusWord(spot, before)) {
            return Sense.INCREASE;
        }
        // "39.8% \u2191 y/y"
        Chunk behind = spot.right(0);
        if (behind.is(UP_ARROW) || before.is(UP_ARROW)) {
            return Sense.INCREASE;
        }
        if (behind.is(DOWN_ARROW) || before.is(DOWN_ARROW)) {
            return Sense.DECREASE;
        }
        if (FALLING.has(before) || isMinusWord(spot)) {
            return Sense.DECREASE;
        }
        // "exports +19.4%, imports -1.9%"
        boolean isBesidePlus = words.startsWith("-")
                && before.is(Chunk.Kind.MEASURE)
                && spot.before().stream().anyMatch(d -> d.phrasing().equals(INFO.id()));
        if (!isInBracket && !isOfChanges(spot) && !isBesidePlus) {
            return Sense.NONE;
        }
        boolean isMinus = words.startsWith("-") || words.startsWith("minus") || before.is("-");
        return isMinus ? Sense.DECREASE : Sense.NONE;
    }
}
