package org.tradecheck.claim;

import java.util.List;
import org.tradecheck.series.Measure;
import org.tradecheck.series.PeriodExpression;
import org.tradecheck.series.Product;
import org.tradecheck.text.Token;

/** What the last sentence with figures told, for the one that goes on about it: "That was", "of this", "it stood at". */
final class LastTold {

    /** Verbs behind "that": they say more of the figure just told. */
    private static final WordSet TAKING_UP = WordSet.of(
            "was",
            "is",
            "'s",
            "\u2019s",
            "represents",
            "represented",
            "marks",
            "marked",
            "compares",
            "compared",
            "amounts",
            "equals");

    /** Behind "in", "by", "in terms of": in what a trade is counted. */
    private static final WordSet TERMS =
            WordSet.of("value", "volume", "dollar", "money", "monetary", "quantity", "weight", "tonnage", "euro");

    /** The last level that was told, unless it was a part of the one before. */
    private Frame level = Frame.NONE;

    /** The one part of trade that all figures were about; NONE if they were about several. */
    private Frame part = Frame.NONE;

    /** What was given as the sum of both flows. */
    private Frame sum = Frame.NONE;

    Frame level() {
        return level;
    }

    Frame part() {
        return part;
    }

    Frame sum() {
        return sum;
    }

    void endSentence(List<Filled> filled, Passage here) {
        List<Draft> drafts = filled.stream().map(Filled::draft).toList();
        int last = here.isOfThat() ? -1 : lastAmount(drafts, here.scanned().chunks());
        level = last < 0 ? level : filled.get(last).frame();
        part = onlyPart(filled);
        sum = sumOfFlows(here, filled);
    }

    /**
     * The last amount of a sentence that is told for its own time; −1 for none. "It earned A, of which B and C": A, as it was
     * split into several. "A, of which B": B, of which more may be told.
     */
    static int lastAmount(List<Draft> drafts, Chunks chunks) {
        int ofWhich = chunks.has(Cue.OF_WHICH) ? placeOfWhich(chunks) : Integer.MAX_VALUE;
        int whole = -1;
        int part = -1;
        int parts = 0;
        for (int i = 0; i < drafts.size(); i++) {
            Draft draft = drafts.get(i);
            if (draft.form() == Draft.Form.LEVEL && draft.role() == Draft.Role.MAIN) {
                boolean isPart = chunks.placeOf(Chunk.Kind.QUANTITY, draft.quantity()) > ofWhich;
                whole = isPart ? whole : i;
                part = isPart ? i : part;
                parts += isPart ? 1 : 0;
            }
        }
        return parts == 0 || (parts > 1 && whole >= 0) ? whole : part;
    }

    private static int placeOfWhich(Chunks chunks) {
        int place = 0;
        while (!chunks.get(place).is(Cue.OF_WHICH)) {
            place++;
        }
        return place;
    }

    /** The one part of trade that all figures of a sentence are about; NONE if they are about several. */
    private static Frame onlyPart(List<Filled> filled) {
        Frame first = filled.get(0).frame();
        for (Filled each : filled) {
            boolean isSame = each.frame()
                            .product()
                            .value()
                            .equals(first.product().value())
                    && each.frame().partner().value().equals(first.partner().value());
            if (!isSame) {
                return Frame.NONE;
            }
        }
        return first;
    }

    /** What a sentence gives as the sum of both flows; NONE if it gives none. */
    private static Frame sumOfFlows(Passage here, List<Filled> filled) {
        Frame first = filled.get(0).frame();
        boolean isSum = filled.size() > 2
                && first.measure() == Measure.TURNOVER
                && filled.get(0).draft().form() == Draft.Form.LEVEL
                && filled.get(0).draft().role() == Draft.Role.MAIN
                && here.has(Cue.OF_WHICH);
        return isSum ? first.withPeriod(-1) : Frame.NONE;
    }

    /** "Rice exports fell to A tonnes. In value terms, shipments dropped 30%": of the rice. */
    Frame inOtherTerms(Frame frame, Passage here) {
        boolean isOfTerms = here.isNext()
                && frame.product().value().isAll()
                && !frame.isTotal()
                && !frame.reporter().value().isStated()
                && !level.product().value().isAll()
                && level.measure() == frame.measure()
                && opensWithTerms(here.tokens());
        return isOfTerms ? frame.withProduct(level.product().at(Evidence.SENTENCE)) : frame;
    }

    private static boolean opensWithTerms(List<Token> tokens) {
        boolean isOpening =
                tokens.size() > 2 && (tokens.get(0).is("in") || tokens.get(0).is("by"));
        return isOpening && TERMS.has(tokens.get(tokens.get(1).is("terms") ? 2 : 1));
    }

    /** "More than half of it went to Pakistan": the last level that was told, for another partner; else as the draft says. */
    Draft meant(Draft draft, Passage here) {
        if (!draft.frame().product().value().equals(Product.THAT)) {
            return draft;
        }
        boolean isFlow = level.measure() == Measure.EXPORTS || level.measure() == Measure.IMPORTS;
        boolean isSome = !draft.frame().partner().value().isStated();
        Frame whole = here.isNext() && (isFlow || isSome) ? level : Frame.NONE;
        Frame of = whole.withReporter(Passage.carried(whole.reporter())).withPeriod(-1);
        if (isSome) {
            // "Of this, A left by rail": whatever it is, it is not all.
            return draft.withFrame(of.withProduct(
                    Slot.explicit(Product.PART, draft.frame().product().origin())));
        }
        return draft.withFrame(of.withPartner(draft.frame().partner()));
    }

    /** "Chile sold A of copper to China. A year earlier it sold B": of copper and to China, too, though neither is said again. */
    Frame ofTheSameSale(Draft draft, Frame frame, List<Filled> before, Passage here) {
        boolean isBare = before.isEmpty()
                && frame.isWeak()
                && frame.measure() == level.measure()
                && Subject.isFlow(frame.measure())
                && frame.product().value().isAll()
                && !frame.partner().value().isStated()
                && draft.form() == Draft.Form.LEVEL
                && draft.period() >= 0
                && here.isNext()
                && level.partner().value().equals(part.partner().value())
                && level.product().value().equals(part.product().value());
        if (!isBare) {
            return frame;
        }
        boolean isBaseTime = here.mentions().periods().get(draft.period()).anchor() == PeriodExpression.Anchor.BASE;
        boolean isRepeated = false;
        for (Token token : here.tokens()) {
            isRepeated |= token.is("it") || token.is("they") || token.is("we");
        }
        return isBaseTime && isRepeated
                ? frame.withProduct(level.product().at(Evidence.SENTENCE))
                        .withPartner(level.partner().at(Evidence.SENTENCE))
                : frame;
    }

    private static boolean isOfNothing(Frame frame) {
        return frame.product().value().isAll() && !frame.partner().value().isStated();
    }

    /** The sentence takes up the last level, which was of a part. */
    private boolean isPartTakenUp(Passage here) {
        List<Token> tokens = here.tokens();
        boolean isPronoun = tokens.size() > 1
                && (tokens.get(0).is("they")
                        || tokens.get(0).is("it")
                        || tokens.get(0).is("these")
                        || tokens.get(0).is("this")
                        || tokens.get(0).is("that")
                        || (tokens.get(0).is("their") && tokens.get(1).is("share")));
        return isPronoun && here.isNext() && !isOfNothing(part);
    }

    /** "They accounted for 47 per cent of all exports": a share of nothing in particular is of the part told before. */
    Frame ofPart(Frame share, Passage here) {
        return isOfNothing(share) && isPartTakenUp(here)
                ? share.withProduct(part.product().at(Evidence.SENTENCE)).withPartner(part.partner())
                : share;
    }

    /** An older figure, or the change, of what the sentence before told, which was one part of its flow. */
    boolean isLookedBackAt(Draft draft, Measure spokenOf, Passage here) {
        return (draft.role() == Draft.Role.EARLIER || (draft.isChange() && isTakenUp(here)))
                && here.isNext()
                && level.measure() == spokenOf
                && level.product().equals(part.product());
    }

    /** "it was", "it stood at": the subject of the sentence before, and not the last part of it. */
    boolean isSumTakenUp(Passage here) {
        List<Token> tokens = sum.isStated() && here.isNext() ? here.tokens() : List.of();
        for (int i = 0; i + 1 < tokens.size() && !tokens.get(i).is(";"); i++) {
            Token verb = tokens.get(i + 1);
            if (tokens.get(i).is("it") && (Tenses.isPastVerb(verb) || verb.is("is") || verb.is("was"))) {
                return true;
            }
        }
        return false;
    }

    /** "That was 13.4 per cent more than", "The figure is up by": the figure of the sentence before goes on being spoken of. */
    static boolean isTakenUp(Passage here) {
        List<Token> tokens = here.tokens();
        boolean isPronoun = tokens.size() > 1
                && (tokens.get(0).is("that")
                        || tokens.get(0).is("this")
                        || tokens.get(0).is("it"));
        boolean isNoun = tokens.size() > 2
                && tokens.get(0).is("the")
                && (tokens.get(1).is("figure")
                        || tokens.get(1).is("amount")
                        || tokens.get(1).is("sum")
                        || tokens.get(1).is("indicator"));
        return here.isNext() && (isPronoun && TAKING_UP.has(tokens.get(1)) || isNoun && TAKING_UP.has(tokens.get(2)));
    }
}
